//! The direction of dependencies, and the rules of the house that a reader would otherwise have to check.

use std::path::{Path, PathBuf};

/// Every source file below a folder, with its text.
fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut todo = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(path) = todo.pop() {
        if path.is_dir() {
            todo.extend(std::fs::read_dir(&path).unwrap().map(|e| e.unwrap().path()));
        } else if path.extension().is_some_and(|e| e == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
    assert!(!found.is_empty(), "{folder}");
    found
}

/// The module a file belongs to: its first folder or name below src.
fn module(path: &Path) -> String {
    let below = path.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap();
    let first = below.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_owned()
}

#[test]
fn dependencies_point_one_way() {
    // A module may use only what stands here; opmaak is the leaf under everything.
    let allowed: &[(&str, &[&str])] = &[
        ("opmaak", &[]),
        ("domain", &["opmaak"]),
        ("invoer", &["opmaak"]),
        ("error", &["domain"]),
        ("clock", &["domain"]),
        ("journal", &["domain", "error"]),
        ("app", &["journal", "domain", "clock", "error", "opmaak"]),
        ("teksten", &["domain", "invoer", "opmaak", "oefening"]),
        ("oefening", &["app", "domain", "error", "opmaak"]),
        ("inspectie", &["app", "domain", "error", "oefening", "opmaak"]),
        ("export", &["domain"]),
        ("rapport", &["domain", "opmaak", "teksten"]),
    ];
    for (path, text) in sources("src") {
        let module = module(&path);
        let Some((_, uses)) = allowed.iter().find(|(name, _)| *name == module) else { continue };
        for line in text.lines().filter(|l| !l.trim_start().starts_with("//")) {
            for part in line.split("crate::").skip(1) {
                let used: String = part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                assert!(
                    used == module || uses.contains(&used.as_str()) || used.is_empty(),
                    "{} uses {used}: {line}",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn each_library_has_its_own_room() {
    for (path, text) in sources("src") {
        let module = module(&path);
        let uses = |name: &str| text.lines().any(|l| l.trim_start().starts_with(&format!("use {name}")));
        assert!(!uses("rusqlite") || matches!(module.as_str(), "journal" | "error"), "{}", path.display());
        assert!(!uses("ratatui") || module == "tui", "{}", path.display());
        assert!(!uses("clap") || matches!(module.as_str(), "cli" | "main"), "{}", path.display());
        if module == "tui" || module == "cli" {
            let other = if module == "tui" { "crate::cli" } else { "crate::journal" };
            assert!(!text.contains(other), "{} uses {other}", path.display());
        }
        if module != "clock" {
            for call in ["Utc::now", "Local::now", "SystemTime::now"] {
                assert!(!text.contains(call), "{} asks the system for the time", path.display());
            }
        }
        assert!(!path.ends_with("mod.rs"), "{}", path.display());
    }
}

#[test]
fn rooms_stay_livable() {
    for (path, text) in sources("src") {
        let code = text.split("#[cfg(test)]").next().unwrap().lines().count();
        assert!(code <= 460, "{}: {code} lines", path.display());
    }
}
