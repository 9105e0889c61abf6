//! The patterns that the fiction guard warns about: bank account, telephone, e-mail, postal code.
//!
//! All work on text that the guard has normalised, and tell only where a pattern stands.

use super::is_separator;

/// Marks every stretch that `end_of` recognises; tells whether there was one.
pub(super) fn mark_all(text: &[char], taken: &mut [bool], end_of: fn(&[char], usize) -> Option<usize>) -> bool {
    let mut found = false;
    let mut at = 0;
    while at < text.len() {
        let end = if taken[at] { None } else { end_of(text, at) };
        let Some(end) = end else {
            at += 1;
            continue;
        };
        taken[at..end].fill(true);
        found = true;
        at = end;
    }
    found
}

/// The length of an IBAN by country (SWIFT registry), "NL18" for eighteen characters.
const IBAN_LENGTHS: &str = "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 \
    CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 \
    IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 \
    MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SD18 SE24 SI19 \
    SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20";

pub(super) fn iban_at(text: &[char], start: usize) -> Option<usize> {
    let is_alphanumeric = |at: usize| text.get(at).is_some_and(|c| c.is_alphanumeric());
    if start > 0 && is_alphanumeric(start - 1) {
        return None;
    }
    let head = text.get(start..start + 4)?;
    let country: String = head[..2].iter().map(char::to_ascii_uppercase).collect();
    if !head[2].is_ascii_digit() || !head[3].is_ascii_digit() {
        return None;
    }
    let length: usize = IBAN_LENGTHS.split(' ').find_map(|entry| entry.strip_prefix(country.as_str()))?.parse().ok()?;
    let mut iban = String::with_capacity(length);
    let mut at = start;
    while iban.len() < length {
        match text.get(at)? {
            c if c.is_ascii_alphanumeric() => iban.push(c.to_ascii_uppercase()),
            c if is_separator(*c) && is_alphanumeric(at - 1) => {}
            _ => return None,
        }
        at += 1;
    }
    let dutch_form = iban.starts_with("NL")
        && iban[4..8].bytes().all(|b| b.is_ascii_uppercase())
        && iban[8..].bytes().all(|b| b.is_ascii_digit());
    (!is_alphanumeric(at) && (dutch_form || remainder_97(&iban) == Some(1))).then_some(at)
}

/// ISO 7064: the first four characters go to the end, letters count from 10.
fn remainder_97(iban: &str) -> Option<u32> {
    let (head, tail) = iban.split_at_checked(4)?;
    tail.chars().chain(head.chars()).try_fold(0, |rest, c| {
        let value = c.to_digit(36)?;
        Some((rest * if value < 10 { 10 } else { 100 } + value) % 97)
    })
}

/// A Dutch telephone number: 0 or +31 or 0031, then nine digits, in groups as people write them.
pub(super) fn phone_at(text: &[char], start: usize) -> Option<usize> {
    if start > 0 && text[start - 1].is_alphanumeric() {
        return None;
    }
    let starts_with = |prefix: &str| prefix.chars().eq(text[start..].iter().take(prefix.len()).copied());
    let mut at = start;
    let mut national = false;
    if starts_with("+31") || starts_with("0031") {
        at += if starts_with("+") { 3 } else { 4 };
        at = skip_separators(text, at);
        for trunk in ["(0)", "0"] {
            if trunk.chars().eq(text[at..].iter().take(trunk.len()).copied()) {
                at = skip_separators(text, at + trunk.len());
                break;
            }
        }
    } else if starts_with("0") {
        national = true;
        at += 1;
    } else {
        return None;
    }
    let subscriber = at;
    let mut count = 0;
    let mut runs = vec![usize::from(national)];
    loop {
        while text.get(at).is_some_and(char::is_ascii_digit) && count < 9 {
            if count == 0 && text[at] == '0' {
                return None;
            }
            count += 1;
            at += 1;
            if let Some(run) = runs.last_mut() {
                *run += 1;
            }
        }
        if count == 9 {
            break;
        }
        let next = skip_separators(text, at);
        if next == at || !text.get(next).is_some_and(char::is_ascii_digit) {
            return None;
        }
        at = next;
        runs.push(0);
    }
    let area_code = match runs.first() {
        Some(2) => text[subscriber] == '6',
        Some(3 | 4 | 10) => true,
        _ => false,
    };
    let ends = !text.get(at).is_some_and(|c| c.is_alphanumeric());
    (ends && (!national || area_code) && runs.last() != Some(&1)).then_some(at)
}

/// At most three characters, such as ") " or " - ".
fn skip_separators(text: &[char], at: usize) -> usize {
    let rest = text[at.min(text.len())..].iter().take(3);
    at + rest.take_while(|c| is_separator(**c) || matches!(c, ')' | '/')).count()
}

const EMAIL_WINDOW: usize = 255;

pub(super) fn holds_email(text: &[char]) -> bool {
    (1..text.len()).any(|at| {
        let local = |c: char| c.is_alphanumeric() || "._%+-'".contains(c);
        if text[at] != '@' || !local(text[at - 1]) || text[at - 1] == '.' {
            return false;
        }
        let domain: String = text[at + 1..]
            .iter()
            .take(EMAIL_WINDOW)
            .take_while(|c| c.is_alphanumeric() || matches!(c, '.' | '-'))
            .collect();
        let mut labels = domain.trim_end_matches(['.', '-']).split('.');
        let top = labels.next_back().unwrap_or_default();
        let named = labels.next().is_some_and(|label| !label.is_empty());
        named
            && labels.all(|label| !label.is_empty())
            && top.chars().count() >= 2
            && top.starts_with(char::is_alphabetic)
    })
}

/// `1234 AB` or `1234ab`; the letters SA, SD and SS are never given out.
pub(super) fn is_postcode_at(text: &[char], start: usize) -> bool {
    let before = start.checked_sub(1).map(|at| text[at]);
    let before_that = start.checked_sub(2).map(|at| text[at]);
    if before.is_some_and(|c| {
        c.is_alphanumeric()
            || (matches!(c, '.' | ',' | '-' | '/' | ':') && before_that.is_some_and(|c| c.is_ascii_digit()))
    }) {
        return false;
    }
    let Some(digits) = text.get(start..start + 4) else {
        return false;
    };
    if !digits.iter().all(char::is_ascii_digit) || digits[0] == '0' {
        return false;
    }
    let space = text.get(start + 4) == Some(&' ');
    let at = start + 4 + usize::from(space);
    let Some(&[first, second]) = text.get(at..at + 2) else {
        return false;
    };
    let letters = if space {
        first.is_ascii_uppercase() && second.is_ascii_uppercase()
    } else {
        first.is_ascii_alphabetic() && second.is_ascii_alphabetic()
    };
    let mut rest = text[at + 2..].iter();
    let next = rest.next();
    let word_goes_on = next.is_some_and(|c| c.is_alphanumeric())
        || (next == Some(&'-') && rest.next().is_some_and(|c| c.is_alphabetic()));
    let never = first.eq_ignore_ascii_case(&'S') && matches!(second.to_ascii_uppercase(), 'A' | 'D' | 'S');
    letters && !never && !word_goes_on
}
