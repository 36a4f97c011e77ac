//! The formats that come with the program.

/// Returns the built-in templates, in the order in which they are offered: name of the file and its text.
pub fn built_in() -> Vec<(&'static str, &'static str)> {
    vec![
        ("open_space.ron", include_str!("../../templates/open_space.ron")),
        ("world_cafe.ron", include_str!("../../templates/world_cafe.ron")),
        ("future_lab.ron", include_str!("../../templates/future_lab.ron")),
        (
            "formazione_laboratoriale.ron",
            include_str!("../../templates/formazione_laboratoriale.ron"),
        ),
        (
            "teatro_sociale.ron",
            include_str!("../../templates/teatro_sociale.ron"),
        ),
        (
            "teatro_oppresso.ron",
            include_str!("../../templates/teatro_oppresso.ron"),
        ),
        (
            "laboratorio_narrativo.ron",
            include_str!("../../templates/laboratorio_narrativo.ron"),
        ),
        (
            "biblioteca_vivente.ron",
            include_str!("../../templates/biblioteca_vivente.ron"),
        ),
    ]
}

#[cfg(test)]
mod tests;
