//! The formats that come with the program.

/// Returns the built-in templates, in the order in which they are offered: name of the file and its text.
pub fn built_in() -> Vec<(&'static str, &'static str)> {
    vec![
        ("open_space.ron", include_str!("../../templates/open_space.ron")),
        ("world_cafe.ron", include_str!("../../templates/world_cafe.ron")),
        ("future_lab.ron", include_str!("../../templates/future_lab.ron")),
    ]
}

#[cfg(test)]
mod tests;
