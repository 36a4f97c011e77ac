//! Stored shifts by which rows of people go around a circle of tables, where no field makes them.

/// Shifts around a circle of so many tables.
struct Circle {
    tables: usize,
    /// For each row of people, how far it moves in each round, a letter each.
    rows: &'static [&'static str],
}

/// Found by trying; the differences of any two rows do not repeat. Of one size, the longest rows first.
const CIRCLES: [Circle; 18] = [
    Circle {
        tables: 6,
        rows: &["aaaaa", "acdbf", "adcfb", "abfed", "afbde"],
    },
    Circle {
        tables: 6,
        rows: &["aa", "ac", "ad", "af", "ae", "ab"],
    },
    Circle {
        tables: 10,
        rows: &["aaaaaaaaa", "abfdhigce", "afbgihdec", "ahicbfedg", "aihefbcgd"],
    },
    Circle {
        tables: 10,
        rows: &[
            "aaaaaaaa", "ahbgefij", "abhejgfc", "agfdchbe", "aegifbhd", "afcbhjei", "aidjbegf", "adeficjh",
        ],
    },
    Circle {
        tables: 10,
        rows: &[
            "aaaaa", "ahedf", "aehfd", "adfhe", "afdeh", "acgji", "aijgc", "ajicg", "agcij",
        ],
    },
    Circle {
        tables: 12,
        rows: &[
            "aaaaaaaaaa",
            "acdjighble",
            "adcgbjlihk",
            "aigeklfjdb",
            "agkhfibced",
        ],
    },
    Circle {
        tables: 12,
        rows: &[
            "aaaaaaaaa",
            "akfiehcgl",
            "afkeiglhc",
            "aiefkcglh",
            "aeikflhcg",
            "ahglcdjif",
            "aclhgfdji",
            "aghclifdj",
        ],
    },
    Circle {
        tables: 12,
        rows: &[
            "aaaaaaaa", "akfiehcg", "afkeiglh", "aiefkcgl", "aeikflhc", "ahglcdji", "aclhgfdj", "aghclifd",
            "alcghjif",
        ],
    },
    Circle {
        tables: 14,
        rows: &[
            "aaaaaaaaaa",
            "akilbdgefm",
            "aikblgdfeh",
            "albkdiencg",
            "abljkchine",
            "aednihckgb",
        ],
    },
    Circle {
        tables: 14,
        rows: &[
            "aaaaaaaaa",
            "aikgnjbmc",
            "akinjgcbl",
            "agnikfjeb",
            "anjhilmfg",
            "ajmchbkln",
            "abgmldfje",
            "afcemkdih",
        ],
    },
    Circle {
        tables: 14,
        rows: &[
            "aaaaaaa", "adimbgh", "aidbmhg", "ambdhif", "abmhdje", "aghijmc", "ahfkeln", "aekclfb", "afjgndk",
        ],
    },
    Circle {
        tables: 15,
        rows: &[
            "aaaaaaaaaa",
            "amokcjfehn",
            "aomckfjhed",
            "akcmoebjng",
            "ackombenjl",
            "afjbekmigh",
            "adehlnifoj",
        ],
    },
    Circle {
        tables: 15,
        rows: &[
            "aaaaaaaaa",
            "aobkhfjci",
            "abohkjfic",
            "akhobicjf",
            "ahkbocifj",
            "afjicobhk",
            "ajfcibokh",
            "acijfhkob",
            "aicfjkhbo",
        ],
    },
    Circle {
        tables: 18,
        rows: &[
            "aaaaaaaaaa",
            "acliqmneoh",
            "alicmqohnf",
            "aiclnemgpb",
            "aqmnchlkig",
            "amqepjdnho",
            "anojkifcde",
            "areglbpqfn",
            "adgojpcieq",
        ],
    },
    Circle {
        tables: 20,
        rows: &[
            "aaaaaaaaaa",
            "apclnbsiqe",
            "acpnlsbqif",
            "alnpciqbes",
            "anlcpqiebh",
            "absiqplrgj",
            "asbqilpgrk",
            "aiqbergopt",
            "aefshtkjcr",
        ],
    },
    Circle {
        tables: 21,
        rows: &[
            "aaaaaaaaaa",
            "amcgqohrip",
            "acmohgqper",
            "agomcqrhni",
            "aqhcgmoubj",
            "aogqmcielk",
            "ahqroigduc",
            "arphjenlmg",
            "aiedlukfqn",
        ],
    },
    Circle {
        tables: 22,
        rows: &[
            "aaaaaaaaaa",
            "aferbtgiqj",
            "aefbrgtqih",
            "arbfeihgjo",
            "abrefuoktg",
            "atgiufreks",
            "agthorflnu",
            "aiqgkelsrb",
            "aqijtknrom",
        ],
    },
    Circle {
        tables: 24,
        rows: &[
            "aaaaaaaaaa",
            "awolqptrbv",
            "aowqltpdsj",
            "alqwovdstr",
            "aqlowbsprf",
            "aptvbwlqjd",
            "atpdslbvqg",
            "ardspqvlfh",
            "abstrnqfkx",
        ],
    },
];

/// Finds stored shifts for so many tables, rows and rounds: rows × rounds.
pub(super) fn shifts(n_tables: usize, n_rows: usize, n_rounds: usize) -> Option<Vec<Vec<usize>>> {
    let is_enough = |circle: &&Circle| {
        let is_long = circle.rows.iter().all(|row| row.len() >= n_rounds);
        circle.tables == n_tables && circle.rows.len() >= n_rows && is_long
    };
    let circle = CIRCLES.iter().find(is_enough)?;
    let rows = circle.rows.iter().take(n_rows);
    Some(rows.map(|row| letters(row).take(n_rounds).collect()).collect())
}

fn letters(word: &str) -> impl Iterator<Item = usize> + '_ {
    word.bytes()
        .map(|letter| usize::from(letter.saturating_sub(b'a')))
}
