//! The hours of a running order, as the template plans them.

use super::Variant;

/// Minutes in a day.
pub const MIDNIGHT: u32 = 24 * 60;

/// Reads an hour written `09:30`, in minutes after midnight.
pub fn hour(text: &str) -> Option<u32> {
    let (hours, minutes) = text.split_once(':')?;
    let number = |digits: &str| match digits.len() {
        2 if digits.bytes().all(|digit| digit.is_ascii_digit()) => digits.parse::<u32>().ok(),
        _ => None,
    };
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

/// Writes minutes after midnight as `09:30`.
pub fn clock(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

impl Variant {
    /// Returns when each line of the running order begins, in minutes after midnight of its day.
    ///
    /// A line begins at its fixed hour, else when the one above ends; the first of a day at the hour of the variant.
    pub fn timetable(&self) -> Vec<u32> {
        let opening = hour(&self.begins).unwrap_or(0);
        let mut day = 1;
        let mut next = opening;
        let mut hours = Vec::with_capacity(self.order.len());
        for item in &self.order {
            if item.day != day {
                day = item.day;
                next = opening;
            }
            let begins = item.at.as_deref().and_then(hour).unwrap_or(next);
            hours.push(begins);
            next = begins.saturating_add(item.minutes);
        }
        hours
    }

    /// Returns how many minutes the running order takes, from the beginning to the end of each of its days.
    pub fn lasting(&self) -> u32 {
        let mut lasting = 0;
        let mut before: Option<(u32, u32)> = None;
        for (item, begins) in self.order.iter().zip(self.timetable()) {
            let gap = before.map_or(0, |(day, ended)| {
                if day == item.day {
                    begins.saturating_sub(ended)
                } else {
                    0
                }
            });
            lasting += gap + item.minutes;
            before = Some((item.day, begins + item.minutes));
        }
        lasting
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::{Bilingual, Item, PhaseId, Setting};

    fn item(minutes: u32, day: u32, at: Option<&str>) -> Item {
        Item {
            phase: PhaseId("any".to_owned()),
            minutes,
            day,
            at: at.map(str::to_owned),
        }
    }

    fn variant(order: Vec<Item>) -> Variant {
        Variant {
            id: "v".to_owned(),
            name: Bilingual::default(),
            note: Bilingual::default(),
            begins: "09:00".to_owned(),
            setting: Setting::default(),
            order,
        }
    }

    fn planned(order: Vec<Item>) -> Vec<String> {
        variant(order).timetable().into_iter().map(clock).collect()
    }

    #[test]
    fn what_is_waited_for_lasts_too_and_the_night_does_not() {
        let order = vec![item(30, 1, None), item(20, 1, Some("09:40")), item(60, 2, None)];
        assert_eq!(variant(order).lasting(), 60 + 60);
    }

    #[test]
    fn a_line_follows_the_one_above_unless_its_hour_is_fixed() {
        let hours = planned(vec![
            item(30, 1, None),
            item(60, 1, None),
            item(20, 1, Some("14:00")),
            item(5, 1, None),
        ]);
        assert_eq!(hours, ["09:00", "09:30", "14:00", "14:20"]);
    }

    #[test]
    fn a_new_day_begins_at_the_hour_of_the_variant() {
        assert_eq!(
            planned(vec![item(30, 1, None), item(60, 2, None)]),
            ["09:00", "09:00"]
        );
    }

    #[test]
    fn an_hour_has_two_digits_and_two_digits() {
        assert_eq!(hour("09:30"), Some(570));
        for wrong in ["9:30", "24:00", "12:60", "12.30", "", "+1:00", "aa:bb"] {
            assert_eq!(hour(wrong), None, "{wrong}");
        }
    }
}
