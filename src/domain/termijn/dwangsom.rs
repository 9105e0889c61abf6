//! The dwangsom for deciding late (Awb 4:17): what it comes to on a day.

use chrono::NaiveDate;

/// Days of each step and the amount per day in eurocents, Awb 4:17 lid 2: 42 days in all.
const TRAPPEN: [(i64, i64); 3] = [(14, 2_300), (14, 3_500), (14, 4_500)];

/// What the dwangsom comes to up to and including a day, in eurocents, when the two weeks after the notice of default
/// ended on `twee_weken_om`. The day after is the first; after 42 days it grows no more (€ 1442).
///
/// # Examples
/// ```
/// # use aanpak::domain::termijn::dwangsom::dwangsom_tot;
/// let om = "2026-12-15".parse().unwrap();
/// assert_eq!(dwangsom_tot(om, "2026-12-29".parse().unwrap()), 32_200);
/// ```
pub fn dwangsom_tot(twee_weken_om: NaiveDate, dag: NaiveDate) -> i64 {
    let mut over = (dag - twee_weken_om).num_days().max(0);
    let mut bedrag = 0;
    for (dagen, per_dag) in TRAPPEN {
        bedrag += over.min(dagen) * per_dag;
        over = (over - dagen).max(0);
    }
    bedrag
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_amount_grows_in_three_steps_and_stops() {
        let om = NaiveDate::from_ymd_opt(2026, 12, 15).unwrap();
        let tabel = [
            (-3, 0),
            (0, 0),
            (1, 2_300),
            (14, 32_200),
            (15, 35_700),
            (28, 81_200),
            (29, 85_700),
            (42, 144_200),
            (400, 144_200),
        ];
        for (dagen, bedrag) in tabel {
            assert_eq!(dwangsom_tot(om, om + chrono::Duration::days(dagen)), bedrag, "day {dagen}");
        }
    }
}
