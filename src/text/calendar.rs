//! Dates and hours, written and read the way people here do.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

use super::{Fact, Words};

impl Words {
    /// Writes "sabato 17 maggio 2025".
    pub fn long_date(&self, date: NaiveDate) -> String {
        let weekday = self.say(&format!("weekday-{}", date.weekday().number_from_monday()));
        let month = self.say(&format!("month-{}", date.month()));
        self.tell(
            "long-date",
            &[
                ("weekday", Fact::Text(weekday)),
                ("day", Fact::Text(date.day().to_string())),
                ("month", Fact::Text(month)),
                ("year", Fact::Text(date.year().to_string())),
            ],
        )
    }

    /// Writes 17/05/2025.
    pub fn date(&self, date: NaiveDate) -> String {
        date.format("%d/%m/%Y").to_string()
    }

    /// Writes 09:46.
    pub fn time(&self, time: NaiveTime) -> String {
        // A page has dozens of hours: they are written without going through a format.
        let figure = |number: u32| char::from_digit(number % 10, 10).unwrap_or('0');
        let (hour, minute) = (time.hour(), time.minute());
        let figures = [
            figure(hour / 10),
            figure(hour),
            ':',
            figure(minute / 10),
            figure(minute),
        ];
        figures.iter().collect()
    }

    /// Writes minutes and seconds, with a minus sign when below zero: `12:34`, `-0:40`.
    pub fn countdown(&self, seconds: i64) -> String {
        let sign = if seconds < 0 { "-" } else { "" };
        let seconds = seconds.unsigned_abs();
        match seconds / 3600 {
            0 => format!("{sign}{}:{:02}", seconds / 60, seconds % 60),
            hours => format!("{sign}{hours}:{:02}:{:02}", seconds / 60 % 60, seconds % 60),
        }
    }
}

/// Reads 17/5/2025, 17-05-25, 17.5 (then in `year`) or 2025-05-17.
pub fn read_date(text: &str, year: i32) -> Option<NaiveDate> {
    let parts: Vec<&str> = text
        .trim()
        .split(['/', '-', '.', ' '])
        .filter(|part| !part.is_empty())
        .collect();
    let numbers: Vec<u32> = parts
        .iter()
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    match numbers.as_slice() {
        [day, month] => NaiveDate::from_ymd_opt(year, *month, *day),
        [year, month, day] if *year > 31 => NaiveDate::from_ymd_opt(i32::try_from(*year).ok()?, *month, *day),
        [day, month, year] if *year < 100 => {
            NaiveDate::from_ymd_opt(i32::try_from(*year).ok()? + 2000, *month, *day)
        }
        [day, month, year] => NaiveDate::from_ymd_opt(i32::try_from(*year).ok()?, *month, *day),
        _ => None,
    }
}

/// Reads 9:30, 9.30, 0930, 930 or 9.
pub fn read_time(text: &str) -> Option<NaiveTime> {
    let text = text.trim();
    let (hour, minute) = match text.split_once([':', '.', ',', 'h']) {
        Some((hour, minute)) => (
            hour.parse().ok()?,
            if minute.is_empty() {
                0
            } else {
                minute.parse().ok()?
            },
        ),
        None => {
            let number: u32 = text.parse().ok()?;
            if text.len() <= 2 {
                (number, 0)
            } else {
                (number / 100, number % 100)
            }
        }
    };
    NaiveTime::from_hms_opt(hour, minute, 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Tongue;

    #[test]
    fn a_date_is_read_as_people_write_it() {
        let day = NaiveDate::from_ymd_opt(2025, 5, 17);
        for text in ["17/5/2025", "17-05-25", "17.5", "2025-05-17", " 17/05/2025 "] {
            assert_eq!(read_date(text, 2025), day, "{text}");
        }
        for text in ["31/2/2025", "domani", "", "1/2/3/4"] {
            assert_eq!(read_date(text, 2025), None, "{text}");
        }
    }

    #[test]
    fn an_hour_is_read_as_people_write_it() {
        let hour = NaiveTime::from_hms_opt(9, 30, 0);
        for text in ["9:30", "9.30", "0930", "930", "09:30"] {
            assert_eq!(read_time(text), hour, "{text}");
        }
        assert_eq!(read_time("9"), NaiveTime::from_hms_opt(9, 0, 0));
        for text in ["25:00", "9:75", "ora", ""] {
            assert_eq!(read_time(text), None, "{text}");
        }
    }

    #[test]
    fn a_long_date_is_italian() {
        let words = Words::new(Tongue::Italian);
        assert_eq!(
            words.long_date(NaiveDate::from_ymd_opt(2025, 5, 17).unwrap()),
            "sabato 17 maggio 2025"
        );
    }
}
