//! The encoding of a file: as it is given, as the file tells it, or guessed; and where the guess is doubtful.

use std::collections::BTreeSet;
use std::io::{self, Cursor, Read};
use std::sync::LazyLock;

use encoding_rs::{Encoding, ISO_8859_2, UTF_8, WINDOWS_1250, WINDOWS_1252};

/// Bytes looked at in one go.
const CHUNK: usize = 64 * 1024;

/// How the bytes of a file become letters.
#[derive(Clone, Copy)]
pub(super) struct Letters {
    pub(super) encoding: &'static Encoding,
    /// Whether neither the file nor anybody says so.
    pub(super) guessed: bool,
}

impl Letters {
    /// What was given; else UTF-8, or what the byte order mark says; else Windows-1252, in which office programs of Western
    /// Europe save. Reads all of it.
    pub(super) fn of(
        content: &mut impl Read,
        given: Option<&'static Encoding>,
    ) -> io::Result<Self> {
        let mut start = Vec::new();
        content.by_ref().take(3).read_to_end(&mut start)?;
        let marked = Encoding::for_bom(&start).map(|(encoding, _)| encoding);
        if let Some(encoding) = marked.or(given) {
            return Ok(Self { encoding, guessed: false });
        }
        let guessed = !is_utf8(Cursor::new(start).chain(content))?;
        Ok(Self { encoding: if guessed { WINDOWS_1252 } else { UTF_8 }, guessed })
    }

    /// Whether the value would read otherwise in an encoding in which programs of other countries save.
    pub(super) fn doubt(self, value: &str) -> bool {
        self.guessed
            && (value.chars().any(|it| DOUBTFUL.contains(&it)) || value.split(' ').any(is_foreign))
    }
}

/// Letters of Windows-1252 whose bytes are another letter in Windows-1250 or ISO 8859-2.
static DOUBTFUL: LazyLock<BTreeSet<char>> = LazyLock::new(|| {
    let letter = |encoding: &'static Encoding, byte: u8| {
        encoding.decode_without_bom_handling(&[byte]).0.chars().next()
    };
    let differs = |byte: u8| {
        let taken = letter(WINDOWS_1252, byte)?;
        let others = [WINDOWS_1250, ISO_8859_2].map(|it| letter(it, byte));
        let is_other = |it: &char| it.is_alphabetic() && *it != taken;
        others.iter().flatten().any(is_other).then_some(taken)
    };
    (0x80..=0xFF).filter_map(differs).collect()
});

/// A word of several letters and none of the Latin alphabet, as Cyrillic words become in Windows-1252.
fn is_foreign(word: &str) -> bool {
    !word.chars().any(|it| it.is_ascii_alphabetic())
        && word.chars().filter(|it| it.is_alphabetic()).count() > 1
}

fn is_utf8(mut content: impl Read) -> io::Result<bool> {
    let mut chunk = vec![0; CHUNK];
    let mut cut = 0; // bytes of a character that the last chunk ended within
    loop {
        let read = match content.read(&mut chunk[cut..]) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            read => read?,
        };
        if read == 0 {
            return Ok(cut == 0);
        }
        let filled = cut + read;
        cut = match std::str::from_utf8(&chunk[..filled]) {
            Ok(_) => 0,
            Err(error) if error.error_len().is_some() => return Ok(false),
            Err(error) => {
                chunk.copy_within(error.valid_up_to()..filled, 0);
                filled - error.valid_up_to()
            }
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::WINDOWS_1251;

    #[test]
    fn invalid_utf8_is_found_wherever_it_stands() {
        for before in CHUNK - 5..CHUNK + 3 {
            let text = "a".repeat(before) + "ö€𝄞";
            assert!(is_utf8(text.as_bytes()).expect("readable"), "{before}");
            let mut bytes = text.into_bytes();
            bytes.push(0xE4);
            assert!(!is_utf8(bytes.as_slice()).expect("readable"), "{before}");
        }
    }

    #[test]
    fn what_another_encoding_would_read_otherwise_is_doubted() {
        let doubted = |encoding: &'static Encoding, text: &str| {
            let bytes = encoding.encode(text).0.into_owned();
            let letters = Letters::of(&mut bytes.as_slice(), None).expect("readable");
            letters.doubt(&letters.encoding.decode_without_bom_handling(&bytes).0)
        };
        for text in ["Köln", "Grüße", "São – „so“", "Málaga"] {
            let sure = text != "São – „so“";
            assert_eq!(!doubted(WINDOWS_1252, text), sure, "{text}");
            assert!(!doubted(UTF_8, text), "{text}");
        }
        for (encoding, text) in [
            (WINDOWS_1250, "Łódź"),
            (ISO_8859_2, "śródmieście"),
            (WINDOWS_1250, "Plzeň"),
            (WINDOWS_1251, "Полтава"),
            (WINDOWS_1252, "Genève"),
        ] {
            assert!(doubted(encoding, text), "{text}");
        }
        let given = Letters::of(&mut &b"Gen\xE8ve"[..], Some(WINDOWS_1252)).expect("readable");
        assert!(!given.doubt("Genève"));
    }
}
