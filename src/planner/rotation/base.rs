//! Stored rounds from which others follow by turning people in circles: plans that no short formula makes.

/// A few rounds for so many people; each gives `circle` rounds, in which everybody goes on by one place in a circle.
struct Base {
    tables: usize,
    /// People sit in circles of this length; those left over stay for themselves.
    circle: usize,
    /// For each round, the table of each person, a letter each.
    rounds: &'static [&'static str],
}

/// Found by searching; nobody meets twice in any.
const BASES: [Base; 30] = [
    Base {
        tables: 3,
        circle: 5,
        rounds: &["bcbaac"],
    },
    Base {
        tables: 4,
        circle: 7,
        rounds: &["adcabbdc"],
    },
    Base {
        tables: 5,
        circle: 9,
        rounds: &["ecdadcabeb"],
    },
    Base {
        tables: 5,
        circle: 7,
        rounds: &["aaeabcdedcbbecd"],
    },
    Base {
        tables: 6,
        circle: 11,
        rounds: &["bfaeddebacfc"],
    },
    Base {
        tables: 6,
        circle: 4,
        rounds: &["cbeddecfeaacfbdafb", "eeabfdafbcadccefbd"],
    },
    Base {
        tables: 6,
        circle: 7,
        rounds: &["cfbdaddbfecbabcedeeaffca"],
    },
    Base {
        tables: 6,
        circle: 6,
        rounds: &["fddcaccebefcbfaabcafeeaddedfbb"],
    },
    Base {
        tables: 6,
        circle: 3,
        rounds: &["bebbadeafefadabccedeecbfdcdffdaaccfb"],
    },
    Base {
        tables: 7,
        circle: 13,
        rounds: &["cegbfabadefgcd"],
    },
    Base {
        tables: 7,
        circle: 5,
        rounds: &["aeabdgbccdfgedfcfbage", "ffgebdbeaedcdfbccgaga"],
    },
    Base {
        tables: 7,
        circle: 9,
        rounds: &["bfbbdecgddfaeeabacdgefcfggac"],
    },
    Base {
        tables: 8,
        circle: 15,
        rounds: &["bcgeegdachfadbhf"],
    },
    Base {
        tables: 8,
        circle: 11,
        rounds: &["hcacfgbchddebdgafbheegaf"],
    },
    Base {
        tables: 8,
        circle: 9,
        rounds: &["bbdhbeagcahdfhcgehbfcafgdefagecd"],
    },
    // Ten rounds are the most that 32 people can have; these were found among the plans that four by four shifts of two
    // squares of people carry into themselves.
    Base {
        tables: 8,
        circle: 1,
        rounds: &[
            "aabacbacbdcbdcddefghheggffehhfge",
            "abacdefecdghbhgfahgcdeefdcghbbaf",
            "abcdeafcgbhdegfhdegahbhacfefcdbg",
            "abcdbefagefhcdhgbgefafchhcdbdega",
            "abccdefgahhgfedbfhfbecdcbegahagd",
            "abcdcbefgagefhdhgbccdhefgaafehdb",
            "abbcccddddaaabbceefegfegfhgfhghh",
            "abcdefedghbhgafcfddhggababccfeeh",
            "abcdeffgedcbhhaggabhbadefgfdechc",
            "abcdefcgbhfedhgahcagcebhdebfagfd",
        ],
    },
    Base {
        tables: 9,
        circle: 17,
        rounds: &["eibaggbhfcedcfahid"],
    },
    Base {
        tables: 9,
        circle: 13,
        rounds: &["ghdegchfdiiaihefbebgfaccdba"],
    },
    Base {
        tables: 9,
        circle: 10,
        rounds: &["fecgbdihcceehfibadegaicbhgdafadfbghi"],
    },
    Base {
        tables: 10,
        circle: 19,
        rounds: &["abgdchgbhaijfjeecdif"],
    },
    Base {
        tables: 10,
        circle: 14,
        rounds: &["jbbdeidhcabacfeaicgedjghgffijh"],
    },
    Base {
        tables: 10,
        circle: 9,
        rounds: &["ddbfdhgajghaiaejacbefcadichhifgibjeijgecbgcdfbhfej"],
    },
    Base {
        tables: 10,
        circle: 7,
        rounds: &["hjjbjcfhbdggaigjheeabefjehgihfacdibfgdbadjcgeddcicafiaecfbhi"],
    },
    Base {
        tables: 10,
        circle: 5,
        rounds: &["hbgbeedgdjihaidccgadecdefbceicbjjgfacjbbjhjciiigegiejfhhfaebbfddaafifcgjaahfghhd"],
    },
    Base {
        tables: 11,
        circle: 15,
        rounds: &["iejcgfkhfbdbfgiacidhdjeajbkegakhc"],
    },
    Base {
        tables: 11,
        circle: 13,
        rounds: &["begaikjedbbheeigkcfhajffdfdacabckijchkgjhdig"],
    },
    Base {
        tables: 12,
        circle: 17,
        rounds: &["ccigeflibfkgjgbjhfadlldeaidcehbkjakh"],
    },
    Base {
        tables: 12,
        circle: 14,
        rounds: &["hkhcehhadfbjigablfdejeecljgkbicaidgflakjlifdckgb"],
    },
    Base {
        tables: 12,
        circle: 11,
        rounds: &["jakiaefhceddcgahlibdgdbhjllgeieklgfafcjfbehgjkacbkdiflkchibj"],
    },
    Base {
        tables: 12,
        circle: 9,
        rounds: &["afakdgcebckikehgkcgjaglhhcjgefjjkfiflkgfdahblibdilaaiebhdeelcbjjfchlddbi"],
    },
];

/// Finds stored rounds for so many people and tables: rounds × people.
pub(super) fn classes(n_people: usize, n_tables: usize, n_rounds: usize) -> Option<Vec<Vec<usize>>> {
    let fits = |base: &&Base| {
        let n_stored = base.rounds.len() * base.circle;
        let is_for = base.rounds.iter().all(|round| round.len() == n_people);
        base.tables == n_tables && is_for && n_stored >= n_rounds
    };
    let base = BASES.iter().find(fits)?;
    let n_circling = n_people - n_people % base.circle;
    let before = |person: usize, turns: usize| {
        if person < n_circling {
            person - person % base.circle + (person % base.circle + base.circle - turns) % base.circle
        } else {
            person
        }
    };
    let developed = base.rounds.iter().flat_map(|round| {
        let tables: Vec<usize> = round
            .bytes()
            .map(|letter| usize::from(letter.saturating_sub(b'a')))
            .collect();
        (0..base.circle).map(move |turns| {
            (0..n_people)
                .map(|person| tables[before(person, turns)])
                .collect()
        })
    });
    Some(developed.take(n_rounds).collect())
}
