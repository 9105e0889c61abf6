//! Widgets: parts of a screen that know the acts of the domain, but no screen and no file.

pub mod form;
