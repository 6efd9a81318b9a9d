//! JSON that a parser must refuse (`n_`), and odd JSON that it may take or leave (`i_`).

use std::collections::BTreeSet;

/// Named documents: `n_…` is not JSON, `i_…` is up to the implementation or seldom met.
pub(crate) fn corpus() -> Vec<(String, Vec<u8>)> {
    let mut corpus = Corpus::default();
    refused_literals(&mut corpus);
    refused_numbers(&mut corpus);
    refused_strings(&mut corpus);
    refused_arrays(&mut corpus);
    refused_objects(&mut corpus);
    refused_structure(&mut corpus);
    refused_space(&mut corpus);
    refused_encodings(&mut corpus);
    refused_nesting(&mut corpus);
    open_numbers(&mut corpus);
    open_strings(&mut corpus);
    open_encodings(&mut corpus);
    open_objects(&mut corpus);
    open_sizes(&mut corpus);
    corpus.0
}

#[derive(Default)]
struct Corpus(Vec<(String, Vec<u8>)>);

impl Corpus {
    fn add(&mut self, name: &str, text: impl Into<Vec<u8>>) {
        self.0.push((name.to_owned(), text.into()));
    }

    fn add_all(&mut self, family: &str, texts: &[(&str, &str)]) {
        for (name, text) in texts {
            self.add(&format!("{family}_{name}"), *text);
        }
    }

    /// Each text inside what stands around `@`.
    fn add_within(&mut self, family: &str, frame: &str, texts: &[(&str, &str)]) {
        for (name, text) in texts {
            self.add(&format!("{family}_{name}"), frame.replace('@', text));
        }
    }

    fn add_bytes(&mut self, family: &str, frame: [&[u8]; 2], texts: &[(&str, &[u8])]) {
        for (name, bytes) in texts {
            self.add(&format!("{family}_{name}"), [frame[0], bytes, frame[1]].concat());
        }
    }
}

// What is not JSON

fn refused_literals(corpus: &mut Corpus) {
    for literal in ["true", "false", "null"] {
        let (short, long) = (&literal[..literal.len() - 1], format!("{literal}{literal}"));
        let capital = literal[..1].to_uppercase() + &literal[1..];
        let split = format!("{} {}", &literal[..2], &literal[2..]);
        let escaped = format!("\\u{:04x}{}", literal.as_bytes()[0], &literal[1..]);
        let variants = [
            ("cut", short),
            ("first_letter", &literal[..1]),
            ("twice", &long),
            ("capital", &capital),
            ("upper", &literal.to_uppercase()),
            ("split", &split),
            ("escaped", &escaped),
            ("letter_more", &format!("{literal}x")),
            ("negative", &format!("-{literal}")),
        ];
        corpus.add_within(&format!("n_literal_{literal}"), "[@]", &variants);
        corpus.add(&format!("n_literal_{literal}_cut_alone"), short);
    }
    let foreign = [
        ("none", "None"),
        ("nil", "nil"),
        ("undefined", "undefined"),
        ("yes", "yes"),
        ("bare_word", "graz"),
        ("variable", "$city"),
        ("date", "2026-11-22"),
        ("expression", "1+1"),
        ("call", "new Date()"),
        ("regular_expression", "/a/"),
        ("function", "function(){}"),
    ];
    corpus.add_within("n_literal", "[@]", &foreign);
}

fn refused_numbers(corpus: &mut Corpus) {
    let numbers = [
        ("plus", "+1"),
        ("plus_zero", "+0"),
        ("plus_plus", "++1"),
        ("minus_minus", "--1"),
        ("plus_minus", "+-1"),
        ("minus_alone", "-"),
        ("plus_alone", "+"),
        ("minus_space", "- 1"),
        ("minus_point", "-.5"),
        ("minus_letter", "-a"),
        ("trailing_minus", "1-"),
        ("leading_zero", "01"),
        ("leading_zeros", "00"),
        ("leading_zeros_fraction", "00.5"),
        ("negative_leading_zero", "-012"),
        ("point_alone", "."),
        ("leading_point", ".5"),
        ("trailing_point", "1."),
        ("zero_trailing_point", "0."),
        ("negative_trailing_point", "-2."),
        ("point_exponent", "1.e1"),
        ("leading_point_exponent", ".1e1"),
        ("two_points", "1.2.3"),
        ("point_point", "1..2"),
        ("point_minus", "0.-1"),
        ("exponent_empty", "1e"),
        ("exponent_upper_empty", "1E"),
        ("exponent_plus_empty", "1e+"),
        ("exponent_minus_empty", "1e-"),
        ("exponent_two_signs", "1e+-2"),
        ("exponent_twice", "1e2e3"),
        ("exponent_fraction", "1e2.5"),
        ("exponent_alone", "e5"),
        ("exponent_letter", "1ea"),
        ("exponent_space", "1e 5"),
        ("zero_exponent_empty", "0e"),
        ("fraction_exponent_empty", "0.5e"),
        ("space_before_point", "1 .5"),
        ("space_within", "1 000"),
        ("thousands_quote", "1'000"),
        ("thousands_underscore", "1_000"),
        ("thousands_commas", "1,,000"),
        ("hexadecimal", "0x1F"),
        ("hexadecimal_empty", "0x"),
        ("hexadecimal_bare", "1F"),
        ("octal", "0o17"),
        ("binary", "0b101"),
        ("not_a_number", "NaN"),
        ("not_a_number_negative", "-NaN"),
        ("not_a_number_lower", "nan"),
        ("infinity", "Infinity"),
        ("infinity_negative", "-Infinity"),
        ("infinity_short", "inf"),
        ("suffix_long", "1L"),
        ("suffix_float", "1.5f"),
        ("suffix_percent", "5%"),
        ("suffix_letter", "1a"),
        ("currency", "€5"),
        ("fraction_slash", "1/2"),
        ("full_width_digit", "\u{ff11}"),
        ("arabic_digit", "\u{0661}"),
        ("superscript", "2\u{b2}"),
        ("one_half", "\u{bd}"),
        ("minus_sign", "\u{2212}1"),
        ("decimal_separator", "1\u{66b}5"),
        ("escaped_digit", "\\u0031"),
        ("complex", "1+2i"),
    ];
    corpus.add_within("n_number", "[@]", &numbers);
    let alone =
        [("minus", "-"), ("leading_zero", "012"), ("trailing_point", "3."), ("exponent", "3e")];
    corpus.add_all("n_number_alone", &alone);
    corpus.add_bytes(
        "n_number",
        [b"[1", b"]"],
        &[("nul", b"\0"), ("invalid_utf8", b"\xe5"), ("invalid_utf8_exponent", b"e1\xe5")],
    );
}

fn refused_strings(corpus: &mut Corpus) {
    for byte in 0..0x20_u8 {
        corpus
            .add(&format!("n_string_control_{byte:02x}"), [b"[\"a", &[byte][..], b"b\"]"].concat());
    }
    for letter in "aevxz0123456789'`U?(N".chars() {
        let name = if letter.is_ascii_punctuation() {
            format!("{:02x}", u32::from(letter))
        } else {
            letter.to_string()
        };
        corpus.add(&format!("n_string_escape_{name}"), format!("[\"\\{letter}\"]"));
    }
    let escapes = [
        ("space", r"\ "),
        ("line_feed", "\\\n"),
        ("non_ascii", r"\ä"),
        ("emoji", "\\\u{1f600}"),
        ("u_empty", r"\u"),
        ("u_one_digit", r"\u1"),
        ("u_two_digits", r"\u12"),
        ("u_three_digits", r"\u123"),
        ("u_letters", r"\u12gh"),
        ("u_sign", r"\u+123"),
        ("u_space", r"\u 123"),
        ("u_braces", r"\u{1f600}"),
        ("u_full_width", "\\u00\u{ff11}\u{ff11}"),
        ("u_upper", r"\U0041"),
        ("surrogate_then_cut", r"\ud83d\u"),
        ("surrogate_then_short", r"\ud83d\ude0"),
        ("surrogate_then_letter", r"\ud83d\x"),
    ];
    corpus.add_within("n_string_escape", "[\"@\"]", &escapes);
    let quotes = [
        ("single", "['a']"),
        ("backtick", "[`a`]"),
        ("typographic", "[\u{201c}a\u{201d}]"),
        ("mixed", "[\"a']"),
        ("none", "[a]"),
        ("escaped_outside", "[\\\"a\"]"),
        ("triple", "[\"\"\"a\"\"\"]"),
        ("unescaped_inside", "[\"a\"b\"]"),
        ("prefix", "[b\"a\"]"),
        ("suffix", "[\"a\"s]"),
        ("adjacent", "[\"a\" \"b\"]"),
        ("joined", "[\"a\"+\"b\"]"),
    ];
    corpus.add_all("n_string_quotes", &quotes);
    let open = [
        ("quote", "\""),
        ("text", "\"abc"),
        ("escape", "\"\\"),
        ("escaped_quote", "[\"\\\""),
        ("escaped_quote_bracket", "[\"\\\"]"),
        ("unicode", "\"\\u00A"),
        ("in_array", "[\"abc]"),
        ("in_object", "{\"abc:1}"),
    ];
    corpus.add_all("n_string_unclosed", &open);
    corpus.add("n_string_unescaped_crlf", "\"a\r\nb\"");
}

fn refused_arrays(corpus: &mut Corpus) {
    let arrays = [
        ("trailing_comma", "[1,]"),
        ("trailing_commas", "[1,,]"),
        ("trailing_comma_string", "[\"\",]"),
        ("leading_comma", "[,1]"),
        ("double_comma", "[1,,2]"),
        ("only_comma", "[,]"),
        ("only_commas", "[,,]"),
        ("no_comma", "[1 2]"),
        ("no_comma_nested", "[1[2]]"),
        ("no_comma_arrays", "[[1][2]]"),
        ("no_comma_literals", "[true false]"),
        ("semicolon", "[1;2]"),
        ("colon", "[1:2]"),
        ("key", "[\"a\":1]"),
        ("colon_instead_of_comma", "[\"\":1]"),
        ("spread", "[...a]"),
        ("closed_by_brace", "[1}"),
        ("closed_by_parenthesis", "[1)"),
        ("closed_twice", "[1]]"),
        ("opened_twice", "[[1]"),
        ("unclosed", "["),
        ("unclosed_value", "[1"),
        ("unclosed_comma", "[1,"),
        ("unclosed_newlines", "[1,\n1\n,1"),
        ("unclosed_object", "[{}"),
        ("unclosed_literal", "[tru"),
        ("unopened", "1]"),
        ("only_close", "]"),
        ("star", "[*]"),
        ("comma_after_close", "[1],"),
        ("comma_before_open", ",[1]"),
        ("parentheses", "(1)"),
        ("angles", "<1>"),
        ("cut_string", "[\"a"),
        ("invalid_separator", "[1\u{3001}2]"),
    ];
    corpus.add_all("n_array", &arrays);
}

fn refused_objects(corpus: &mut Corpus) {
    let objects = [
        ("trailing_comma", "{\"a\":1,}"),
        ("trailing_commas", "{\"a\":1,,}"),
        ("leading_comma", "{,\"a\":1}"),
        ("double_comma", "{\"a\":1,,\"b\":2}"),
        ("only_comma", "{,}"),
        ("no_comma", "{\"a\":1 \"b\":2}"),
        ("semicolon", "{\"a\":1;\"b\":2}"),
        ("no_colon", "{\"a\" 1}"),
        ("double_colon", "{\"a\"::1}"),
        ("comma_for_colon", "{\"a\",1}"),
        ("equals", "{\"a\"=1}"),
        ("arrow", "{\"a\"=>1}"),
        ("no_value", "{\"a\":}"),
        ("no_value_comma", "{\"a\":,\"b\":1}"),
        ("no_key", "{:1}"),
        ("only_colon", "{:}"),
        ("only_key", "{\"a\"}"),
        ("two_values", "{\"a\":1 2}"),
        ("two_values_colon", "{\"a\":\"b\":1}"),
        ("key_bare", "{a:1}"),
        ("key_single_quotes", "{'a':1}"),
        ("key_number", "{1:1}"),
        ("key_huge_number", "{9999E9999:1}"),
        ("key_null", "{null:1}"),
        ("key_true", "{true:1}"),
        ("key_array", "{[1]:1}"),
        ("key_object", "{{}:1}"),
        ("key_escape", "{\"\\x\":1}"),
        ("key_control", "{\"\u{1}\":1}"),
        ("key_computed", "{[\"a\"]:1}"),
        ("key_emoji", "{\u{1f600}:1}"),
        ("key_repeated_bare", "{\"a\":1,b}"),
        ("spread", "{...a}"),
        ("method", "{a(){}}"),
        ("closed_by_bracket", "{\"a\":1]"),
        ("closed_twice", "{\"a\":1}}"),
        ("unclosed", "{"),
        ("unclosed_key", "{\"a\""),
        ("unclosed_colon", "{\"a\":"),
        ("unclosed_value", "{\"a\":1"),
        ("unclosed_comma", "{\"a\":1,"),
        ("unclosed_string", "{\"a\":\"b"),
        ("unclosed_array", "{\"a\":["),
        ("unopened", "\"a\":1}"),
        ("only_close", "}"),
        ("without_braces", "\"a\":1"),
        ("hash_after", "{\"a\":1}#"),
        ("escape_outside", "{\"a\":\\\"b\"}"),
        ("garbage_after", "{\"a\":1} b"),
        ("garbage_before", "b {\"a\":1}"),
    ];
    corpus.add_all("n_object", &objects);
}

fn refused_structure(corpus: &mut Corpus) {
    let documents = [
        ("empty", ""),
        ("only_space", " "),
        ("only_newline", "\n"),
        ("only_comma", ","),
        ("only_colon", ":"),
        ("only_backslash", "\\"),
        ("only_star", "*"),
        ("only_hash", "#"),
        ("two_arrays", "[][]"),
        ("two_objects", "{}{}"),
        ("two_values", "1 2"),
        ("two_strings", "\"a\" \"b\""),
        ("two_lines", "{\"a\":1}\n{\"a\":2}"),
        ("value_comma", "1,"),
        ("value_comma_value", "1,2"),
        ("literal_bracket", "true]"),
        ("mismatched", "[{\"a\":1]}"),
        ("mismatched_reverse", "{\"a\":[1}]"),
        ("open_mix", "[{[{"),
        ("open_close", "]["),
        ("angle_null", "<null>"),
        ("angle", "<.>"),
        ("markup", "<a/>"),
        ("markup_entity", "[&quot;a&quot;]"),
        ("form", "a=1&b=2"),
        ("yaml", "a: 1"),
        ("yaml_list", "- 1\n- 2"),
        ("toml", "a = 1"),
        ("csv", "a,b\n1,2"),
        ("template", "{{a}}"),
        ("assignment", "var a = {}"),
        ("statement", "{};"),
        ("jsonp", "f({})"),
        ("prefix_against_hijacking", ")]}',\n{}"),
        ("sequence_separator", "\u{1e}{}"),
        ("percent_encoded", "%7B%7D"),
        ("base64", "e30="),
        ("comment_line", "[1] // one"),
        ("comment_line_inside", "[1, // one\n2]"),
        ("comment_block", "[1] /* one */"),
        ("comment_block_inside", "{/**/}"),
        ("comment_block_open", "[1] /*"),
        ("comment_hash", "[1] # one"),
        ("comment_first", "/**/[1]"),
        ("comment_slash", "{\"a\":1}/"),
        ("comment_between", "{\"a\":/**/1}"),
        ("comment_sql", "[1] -- one"),
        ("comment_markup", "<!-- one -->[1]"),
        ("comment_only", "// one"),
        ("end_of_file_mark", "[1]\u{1a}"),
    ];
    corpus.add_all("n_structure", &documents);
}

/// JSON knows four white spaces.
fn refused_space(corpus: &mut Corpus) {
    let spaces = [
        ("vertical_tab", '\u{b}'),
        ("form_feed", '\u{c}'),
        ("nul", '\0'),
        ("backspace", '\u{8}'),
        ("delete", '\u{7f}'),
        ("next_line", '\u{85}'),
        ("no_break", '\u{a0}'),
        ("soft_hyphen", '\u{ad}'),
        ("ogham", '\u{1680}'),
        ("en_quad", '\u{2000}'),
        ("zero_width", '\u{200b}'),
        ("zero_width_joiner", '\u{200d}'),
        ("right_to_left", '\u{202e}'),
        ("line_separator", '\u{2028}'),
        ("paragraph_separator", '\u{2029}'),
        ("word_joiner", '\u{2060}'),
        ("ideographic", '\u{3000}'),
        ("byte_order_mark", '\u{feff}'),
    ];
    for (name, space) in spaces {
        corpus.add(&format!("n_space_{name}"), format!("[1,{space}2]"));
        corpus.add(&format!("n_space_{name}_after"), format!("[1]{space}"));
    }
    corpus.add_all(
        "n_space",
        &[("escaped_newline", "[1,\\n2]"), ("escaped_tab", "[\\t1]"), ("entity", "[1,&nbsp;2]")],
    );
}

fn refused_encodings(corpus: &mut Corpus) {
    let stray: &[(&str, &[u8])] = &[
        ("continuation", b"\x80"),
        ("latin1", b"\xe4"),
        ("two_bytes_cut", b"\xc3"),
        ("overlong", b"\xc0\xaf"),
        ("surrogate", b"\xed\xa0\x80"),
        ("ff", b"\xff"),
    ];
    corpus.add_bytes("n_bytes_outside_string", [b"[", b"]"], stray);
    corpus.add_bytes("n_bytes_after", [b"{}", b""], stray);
    corpus.add_bytes("n_bytes_as_key", [b"{", b":1}"], stray);
    corpus.add_bytes("n_bytes_unclosed_string", [b"[\"", b""], stray);
    let documents: &[(&str, &[u8])] = &[
        ("half_byte_order_mark", b"\xef\xbb[]"),
        ("only_byte_order_mark", b"\xef\xbb\xbf"),
        ("cut_byte_order_mark", b"\xef\xbb{}"),
        ("utf7", b"+AFsAXQ-"),
        ("ebcdic", b"\xad\xbd"),
        ("gzip", b"\x1f\x8b\x08\0\0\0\0\0\0\x03"),
        ("zip", b"PK\x03\x04"),
        ("cbor_map", b"\xa1\x61a\x01"),
        ("message_pack_map", b"\x81\xa1a\x01"),
        ("bson", b"\x05\0\0\0\0"),
        ("nul", b"\0"),
        ("nul_after", b"{}\0"),
        ("nul_before", b"\0{}"),
        ("nul_between", b"{\0}"),
    ];
    corpus.add_bytes("n_bytes", [b"", b""], documents);
}

fn refused_nesting(corpus: &mut Corpus) {
    for depth in [500, 100_000] {
        corpus.add(&format!("n_nesting_open_arrays_{depth}"), "[".repeat(depth));
        corpus.add(&format!("n_nesting_open_objects_{depth}"), "{\"a\":".repeat(depth));
        corpus.add(&format!("n_nesting_open_mixed_{depth}"), "[{\"\":".repeat(depth));
        let (open, close) = ("[".repeat(depth), "]".repeat(depth - 1));
        corpus.add(&format!("n_nesting_one_close_missing_{depth}"), open.clone() + &close);
        corpus.add(&format!("n_nesting_one_close_wrong_{depth}"), open + &close + "}");
    }
    corpus.add("n_nesting_closed_arrays_100000", "]".repeat(100_000));
    corpus.add("n_nesting_commas_100000", format!("[{}]", ",".repeat(100_000)));
    corpus.add("n_nesting_quotes_100001", "\"".repeat(100_001));
    corpus.add("n_nesting_minuses_100000", "-".repeat(100_000));
}

// What an implementation may take or leave

fn open_numbers(corpus: &mut Corpus) {
    let numbers = [
        ("beyond_i64", "9223372036854775808"),
        ("below_i64", "-9223372036854775809"),
        ("beyond_u64", "18446744073709551616"),
        ("beyond_u128", "340282366920938463463374607431768211456"),
        ("beyond_exact_double", "9007199254740993"),
        ("huge_exponent", "1e400"),
        ("huge_exponent_negative_number", "-1e400"),
        ("huge_exponent_upper", "1E9999"),
        ("exponent_beyond_i32", "1e2147483648"),
        ("exponent_beyond_u64", "1e18446744073709551616"),
        ("exponent_below_i32", "1e-2147483649"),
        ("tiny_exponent", "1e-400"),
        ("tiny_exponent_negative_number", "-1e-400"),
        ("zero_huge_exponent", "0e999999999999"),
        ("smallest_subnormal", "4.9e-324"),
        ("below_subnormal", "2.4e-324"),
        ("largest_double", "1.7976931348623157e308"),
        ("beyond_largest_double", "1.7976931348623159e308"),
        ("negative_zero", "-0"),
        ("negative_zero_fraction", "-0.0"),
        ("integral_fraction", "1.0"),
        ("integral_exponent", "1e2"),
        ("double_halfway", "9007199254740992.5"),
    ];
    corpus.add_within("i_number", "[@]", &numbers);
    let digits = "1234567890".repeat(1_000);
    corpus.add("i_number_ten_thousand_digits", format!("[{digits}]"));
    corpus.add("i_number_ten_thousand_decimals", format!("[0.{digits}]"));
    corpus.add("i_number_ten_thousand_zeros", format!("[0.{}1]", "0".repeat(10_000)));
    corpus.add("i_number_ten_thousand_exponent_digits", format!("[1e{digits}]"));
    corpus.add("i_number_ten_thousand_exponent_zeros", format!("[1e{}1]", "0".repeat(10_000)));
}

fn open_strings(corpus: &mut Corpus) {
    let strings = [
        ("lone_high_surrogate", r"\ud800"),
        ("lone_low_surrogate", r"\udc00"),
        ("last_high_surrogate", r"\udbff"),
        ("last_low_surrogate", r"\udfff"),
        ("surrogates_reversed", r"\udc00\ud800"),
        ("high_surrogate_twice", r"\ud800\ud800"),
        ("high_surrogate_then_pair", r"\ud800\ud83d\ude00"),
        ("high_surrogate_then_letter", r"\ud800a"),
        ("high_surrogate_then_escape", r"\ud800\n"),
        ("high_surrogate_then_scalar", r"\ud800\u0041"),
        ("low_surrogate_between_letters", r"a\udc00b"),
        ("escaped_nul", r"\u0000"),
        ("escaped_nul_within", r"a\u0000b"),
        ("escaped_nul_then_digits", r"\u000012"),
        ("escaped_delete", r"\u007f"),
        ("escaped_byte_order_mark", r"\ufeff"),
        ("escaped_noncharacter", r"\ufffe"),
        ("escaped_last_noncharacter", r"\udbff\udfff"),
        ("escaped_line_separator", r"\u2028"),
        ("delete", "\u{7f}"),
        ("byte_order_mark", "\u{feff}"),
        ("noncharacter", "\u{ffff}"),
        ("plane_16_noncharacter", "\u{10ffff}"),
        ("private_use", "\u{e000}"),
        ("line_separator", "\u{2028}"),
        ("right_to_left", "\u{202e}"),
        ("combining_first", "\u{301}"),
        ("decomposed", "a\u{308}"),
        ("replacement", "\u{fffd}"),
    ];
    corpus.add_within("i_string", "[\"@\"]", &strings);
    corpus.add_within("i_key", "{\"@\":1}", &strings[..12]);
}

/// A body is UTF-8; what else it might be is guessed by some.
fn open_encodings(corpus: &mut Corpus) {
    let sequences: &[(&str, &[u8])] = &[
        ("continuation", b"\x80"),
        ("latin1", b"\xe4"),
        ("windows1252", b"\x93a\x94"),
        ("ff", b"\xff"),
        ("fe", b"\xfe"),
        ("two_bytes_cut", b"\xc3"),
        ("three_bytes_cut", b"\xe2\x82"),
        ("four_bytes_cut", b"\xf0\x9f\x98"),
        ("five_bytes", b"\xf8\x88\x80\x80\x80"),
        ("six_bytes", b"\xfc\x84\x80\x80\x80\x80"),
        ("overlong_nul", b"\xc0\x80"),
        ("overlong_slash", b"\xc0\xaf"),
        ("overlong_quote", b"\xc0\xa2"),
        ("overlong_slash_three_bytes", b"\xe0\x80\xaf"),
        ("overlong_slash_four_bytes", b"\xf0\x80\x80\xaf"),
        ("overlong_euro", b"\xf0\x82\x82\xac"),
        ("high_surrogate", b"\xed\xa0\x80"),
        ("low_surrogate", b"\xed\xb0\x80"),
        ("surrogate_pair", b"\xed\xa0\xbd\xed\xb8\x80"),
        ("beyond_unicode", b"\xf4\x90\x80\x80"),
        ("far_beyond_unicode", b"\xf7\xbf\xbf\xbf"),
    ];
    corpus.add_bytes("i_utf8", [b"[\"", b"\"]"], sequences);
    corpus.add_bytes("i_utf8_key", [b"{\"", b"\":1}"], &sequences[..6]);
    corpus.add("i_byte_order_mark_object", "\u{feff}{}");
    corpus.add("i_byte_order_mark_array", "\u{feff}[\"a\"]");
    corpus.add("i_byte_order_mark_twice", "\u{feff}\u{feff}[]");
    for (name, mark) in [("", ""), ("_marked", "\u{feff}")] {
        let text = format!("{mark}[\"\u{e4}\u{1f600}\"]");
        let (wide, wider) = (text.encode_utf16(), text.chars().map(u32::from));
        let little: Vec<_> = wide.clone().flat_map(u16::to_le_bytes).collect();
        corpus.add(&format!("i_utf16_little{name}"), little);
        corpus.add(
            &format!("i_utf16_big{name}"),
            wide.flat_map(u16::to_be_bytes).collect::<Vec<_>>(),
        );
        let little: Vec<_> = wider.clone().flat_map(u32::to_le_bytes).collect();
        corpus.add(&format!("i_utf32_little{name}"), little);
        corpus.add(
            &format!("i_utf32_big{name}"),
            wider.flat_map(u32::to_be_bytes).collect::<Vec<_>>(),
        );
    }
}

fn open_objects(corpus: &mut Corpus) {
    let objects = [
        ("duplicate", r#"{"a":1,"a":2}"#),
        ("duplicate_same_value", r#"{"a":1,"a":1}"#),
        ("duplicate_other_type", r#"{"a":1,"a":{"a":[]}}"#),
        ("duplicate_escaped", r#"{"a":1,"\u0061":2}"#),
        ("duplicate_normalised", "{\"\u{e4}\":1,\"a\u{308}\":2}"),
        ("duplicate_empty", r#"{"":1,"":2}"#),
        ("duplicate_nested", r#"{"a":{"b":1,"b":2}}"#),
        ("empty_key", r#"{"":1}"#),
        ("space_key", r#"{" ":1}"#),
        ("prototype", r#"{"__proto__":{"admin":true}}"#),
        ("constructor", r#"{"constructor":{"prototype":{}}}"#),
        ("arbitrary_precision", r#"{"$serde_json::private::Number":"1"}"#),
        ("raw_value", r#"{"$serde_json::private::RawValue":"1"}"#),
    ];
    corpus.add_all("i_object", &objects);
}

fn open_sizes(corpus: &mut Corpus) {
    for depth in [100, 127, 128, 129, 500, 100_000] {
        let (open, close) = ("[".repeat(depth), "]".repeat(depth));
        corpus.add(&format!("i_nesting_arrays_{depth}"), open + &close);
        let (open, close) = ("{\"a\":".repeat(depth), "}".repeat(depth));
        corpus.add(&format!("i_nesting_objects_{depth}"), open + "1" + &close);
    }
    corpus.add("i_nesting_mixed_500", "[{\"a\":".repeat(250) + "1" + &"}]".repeat(250));
    let long = "a".repeat(1 << 20);
    corpus.add("i_size_long_string", format!("[\"{long}\"]"));
    corpus.add("i_size_long_key", format!("{{\"{long}\":1}}"));
    corpus.add("i_size_long_escapes", format!("[\"{}\"]", r"\u0061".repeat(100_000)));
    corpus.add("i_size_long_space", " ".repeat(1 << 20) + "[]");
    corpus.add("i_size_many_items", format!("[{}1]", "1,".repeat(100_000)));
    corpus.add("i_size_many_duplicates", format!("{{{}\"a\":1}}", "\"a\":1,".repeat(20_000)));
    let keys: Vec<_> = (0..20_000).map(|key| format!("\"k{key}\":1")).collect();
    corpus.add("i_size_many_keys", format!("{{{}}}", keys.join(",")));
}

// Self-tests

pub(crate) fn checks() -> Vec<(&'static str, fn())> {
    vec![
        ("no_refused_document_is_json", no_refused_document_is_json),
        (
            "the_corpus_is_large_and_its_names_are_unique",
            the_corpus_is_large_and_its_names_are_unique,
        ),
        ("no_refused_document_comes_twice", no_refused_document_comes_twice),
        ("the_open_documents_part_the_parsers", the_open_documents_part_the_parsers),
    ]
}

fn is_json(text: &[u8]) -> bool {
    serde_json::from_slice::<serde_json::Value>(text).is_ok()
}

fn no_refused_document_is_json() {
    let corpus = corpus();
    let refused = corpus.iter().filter(|(name, _)| name.starts_with("n_"));
    let taken: Vec<_> = refused.filter(|(_, text)| is_json(text)).map(|(name, _)| name).collect();
    assert!(taken.is_empty(), "{taken:#?}");
}

fn the_corpus_is_large_and_its_names_are_unique() {
    let corpus = corpus();
    let names: BTreeSet<_> = corpus.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names.len(), corpus.len());
    let count = |kind: &str| names.iter().filter(|name| name.starts_with(kind)).count();
    assert!(count("n_") >= 190 && count("i_") >= 40, "{} and {}", count("n_"), count("i_"));
    assert_eq!(count("n_") + count("i_"), names.len());
}

fn no_refused_document_comes_twice() {
    let mut seen = BTreeSet::new();
    let twice = corpus().into_iter().filter(|(_, text)| !seen.insert(text.clone()));
    assert_eq!(twice.map(|(name, _)| name).collect::<Vec<_>>(), Vec::<String>::new());
}

/// Were all taken or all refused, they would show nothing.
fn the_open_documents_part_the_parsers() {
    let corpus = corpus();
    let open = corpus.iter().filter(|(name, _)| name.starts_with("i_"));
    let (taken, refused): (Vec<_>, Vec<_>) = open.partition(|(_, text)| is_json(text));
    assert!(taken.len() > 20 && refused.len() > 20, "{} and {}", taken.len(), refused.len());
}
