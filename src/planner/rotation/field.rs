//! Shifts by which people go from table to table and never meet twice: differences that do not repeat.

use super::circle;

/// Rows of people who sit one at each table, and how far each row moves in each round.
///
/// In a round the person of row x and column y sits at table y + f(x, round). For every two rows the differences of f
/// are all different over the rounds, so nobody of one meets somebody of the other twice. Row 0 never moves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shifts {
    n_tables: usize,
    /// The sum of two tables.
    sums: Vec<usize>,
    /// Rows × rounds.
    rows: Vec<Vec<usize>>,
}

impl Shifts {
    /// Finds as many rows, row 0 included, for so many rounds.
    pub(super) fn find(n_tables: usize, n_rows: usize, n_rounds: usize) -> Option<Self> {
        if n_rows > n_tables || n_rounds > n_tables {
            return None;
        }
        if let Some(field) = Field::new(n_tables) {
            let row = |row| (0..n_rounds).map(|round| field.product(row, round)).collect();
            return Some(Self {
                n_tables,
                rows: (0..n_rows).map(row).collect(),
                sums: field.sums(),
            });
        }
        let sums = (0..n_tables * n_tables).map(|cell| (cell / n_tables + cell % n_tables) % n_tables);
        let rows = if n_rows.saturating_sub(1) * n_rounds.saturating_sub(1) < n_tables {
            let row = |row| (0..n_rounds).map(|round| row * round % n_tables).collect();
            Some((0..n_rows).map(row).collect())
        } else {
            circle::shifts(n_tables, n_rows, n_rounds)
        };
        Some(Self {
            n_tables,
            rows: rows?,
            sums: sums.collect(),
        })
    }

    pub(super) fn table(&self, row: usize, column: usize, round: usize) -> usize {
        self.sums[column * self.n_tables + self.rows[row][round]]
    }
}

/// Addition and multiplication of as many elements as a power of a prime.
struct Field {
    order: usize,
    prime: usize,
    /// The powers of an element that makes all but 0, and their inverse.
    powers: Vec<usize>,
    logs: Vec<usize>,
}

impl Field {
    fn new(order: usize) -> Option<Self> {
        let prime = (2..=order).find(|factor| order.is_multiple_of(*factor))?;
        let mut rest = order;
        while rest.is_multiple_of(prime) {
            rest /= prime;
        }
        if rest > 1 {
            return None;
        }
        // Every remainder of x^e is tried until the powers of x, or of a number, make everything.
        (1..order).find_map(|candidate| Self::generated(order, prime, candidate))
    }

    fn generated(order: usize, prime: usize, candidate: usize) -> Option<Self> {
        let mut powers = vec![1];
        let mut logs = vec![0; order];
        while powers.len() < order - 1 {
            let last = powers[powers.len() - 1];
            let next = if order == prime {
                last * candidate % prime
            } else {
                let (low, high) = (last % (order / prime) * prime, last / (order / prime));
                let carry = (0..high).fold(0, |sum, _| digits_sum(prime, sum, candidate));
                digits_sum(prime, low, carry)
            };
            if next == 0 || powers.contains(&next) {
                return None;
            }
            logs[next] = powers.len();
            powers.push(next);
        }
        Some(Self {
            order,
            prime,
            powers,
            logs,
        })
    }

    fn product(&self, one: usize, other: usize) -> usize {
        if one == 0 || other == 0 {
            return 0;
        }
        self.powers[(self.logs[one] + self.logs[other]) % (self.order - 1)]
    }

    fn sums(&self) -> Vec<usize> {
        let cells = 0..self.order * self.order;
        cells
            .map(|cell| digits_sum(self.prime, cell / self.order, cell % self.order))
            .collect()
    }
}

/// The sum of two polynomials written as numbers, digit by digit.
fn digits_sum(prime: usize, one: usize, other: usize) -> usize {
    if one == 0 && other == 0 {
        return 0;
    }
    (one % prime + other % prime) % prime + prime * digits_sum(prime, one / prime, other / prime)
}
