//! Puts side by side, in a release for Linux, the functions that an open laboratory needs.
//!
//! The system maps a program in windows of sixteen pages. Spread over the whole program these functions, one megabyte, keep
//! ten in memory; side by side they keep two. `link/order` writes the list anew; a name of the list that the program has
//! not is passed over, so an old list costs memory and nothing else. Names end in a number that changes with the compiler,
//! the dependencies and the options of the build: in the list a `*` stands for it, except where many functions that did not
//! run have the same name.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

const TARGET: &str = "x86_64-unknown-linux-gnu";
/// Names the file in which the linker is to write where it put each function; `link/order` asks for it.
const PLAN: &str = "CERCHIO_LINK_MAP";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=link/order.txt");
    println!("cargo::rerun-if-env-changed={PLAN}");
    if is_release() && is_linked_by_its_own_linker()? {
        // Valgrind, which tells what ran, knows nothing of functions that are put apart.
        let said = match env::var_os(PLAN) {
            Some(plan) => format!("-Map={}", Path::new(&plan).display()),
            None => format!("-T,{}", script()?.display()),
        };
        println!("cargo::rustc-link-arg-bins=-Wl,{said}");
    }
    Ok(())
}

/// Writes the file that tells the linker to put the functions of the list side by side.
fn script() -> io::Result<PathBuf> {
    let script = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("order.ld");
    fs::write(&script, side_by_side(&fs::read_to_string("link/order.txt")?))?;
    Ok(script)
}

/// What tells the linker to put these functions before all others, in this order.
fn side_by_side(names: &str) -> String {
    let place = |name: &str| format!("*(.text.{name} .text.unlikely.{name} .text.hot.{name})\n");
    let placed: String = names.lines().map(place).collect();
    format!("SECTIONS {{ .text.ran : {{\n{placed}}} }} INSERT BEFORE .text;\n")
}

fn is_release() -> bool {
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|found| found == value);
    is("PROFILE", "release") && is("TARGET", TARGET) && is("HOST", TARGET)
}

/// Only the linker that comes with Rust is known to understand the list.
fn is_linked_by_its_own_linker() -> io::Result<bool> {
    let flags = env::var("CARGO_ENCODED_RUSTFLAGS").unwrap_or_default();
    let is_another_asked_for = env::var_os("RUSTC_LINKER").is_some() || flags.contains("link");
    Ok(!is_another_asked_for
        && sysroot()?
            .join("lib/rustlib")
            .join(TARGET)
            .join("bin/gcc-ld/ld.lld")
            .exists())
}

fn sysroot() -> io::Result<PathBuf> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let said = Command::new(rustc).args(["--print", "sysroot"]).output()?;
    Ok(Path::new(String::from_utf8_lossy(&said.stdout).trim()).to_path_buf())
}
