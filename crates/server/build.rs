//! Puts the built web client into the binary: a table of the files in `web/dist`, or an empty one.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo says where we are"));
    let dist = root.join("../../web/dist");
    println!("cargo::rerun-if-changed={}", dist.display());
    let mut files = Vec::new();
    if dist.join("index.html").is_file() {
        collect(&dist, &mut files)?;
    }
    files.sort();
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo says where to write"));
    let copies = out.join("files");
    if copies.exists() {
        fs::remove_dir_all(&copies)?;
    }
    fs::create_dir(&copies)?;
    let rows: Vec<String> = files
        .iter()
        .enumerate()
        .map(|row| add(&dist, &copies, row))
        .collect::<io::Result<_>>()?;
    fs::write(out.join("files.rs"), format!("&[\n{}]\n", rows.concat()))
}

/// Every file that a browser may ask for; what begins with a dot is for tools.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let hidden = path
            .file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with('.'));
        let packed = path.extension().is_some_and(|end| end == "br" || end == "gz");
        match () {
            () if hidden || packed => {}
            () if path.is_dir() => collect(&path, files)?,
            () => files.push(path),
        }
    }
    Ok(())
}

/// Copies a file and its packed forms, because the next build of the web client may take them away while the compiler
/// reads them, and returns its row of the table.
fn add(dist: &Path, copies: &Path, (number, file): (usize, &PathBuf)) -> io::Result<String> {
    let name = file
        .strip_prefix(dist)
        .expect("it was found below")
        .to_string_lossy()
        .into_owned();
    let copy = |end: &str| -> io::Result<Option<String>> {
        let from = PathBuf::from(format!("{}{end}", file.display()));
        if !from.is_file() {
            return Ok(None);
        }
        let to = copies.join(format!("{number}{end}"));
        fs::copy(from, &to)?;
        Ok(Some(format!("include_bytes!({:?})", to.to_string_lossy())))
    };
    let packed = |end: &str| Ok::<_, io::Error>(copy(end)?.map_or("None".to_owned(), |bytes| format!("Some({bytes})")));
    let plain = copy("")?.ok_or_else(|| io::Error::other(format!("{name} vanished")))?;
    let (br, gz, path) = (packed(".br")?, packed(".gz")?, format!("/{name}"));
    Ok(format!(
        "    File {{ path: {path:?}, plain: {plain}, br: {br}, gz: {gz} }},\n"
    ))
}
