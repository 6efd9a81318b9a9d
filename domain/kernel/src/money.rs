//! Amounts of money, exactly.

use serde::{Deserialize, Deserializer, Serialize};
use utoipa::ToSchema;

/// The currencies of ISO 4217 in which people pay, by their codes (list one, 2025): without funds, precious metals and
/// codes for tests.
const CURRENCIES: &str = "\
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC \
    CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR \
    ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK \
    MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE \
    SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF \
    YER ZAR ZMW ZWG";

text! {
    /// A currency by its ISO 4217 code.
    Currency, 3..=3, "^[A-Z]{3}$", |text| CURRENCIES.split(' ').any(|it| it == text)
}

/// An amount of money that is paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// In the smallest unit that ISO 4217 gives the currency: 4500 is 45.00 EUR, and 4500 JPY.
    #[serde(deserialize_with = "amount")]
    #[schema(minimum = 1, maximum = 1_000_000_000_000_i64)]
    pub amount_minor: i64,
    pub currency: Currency,
}

/// No amount is larger, so that every client reads it exactly.
const MOST: i64 = 1_000_000_000_000;

fn amount<'de, D: Deserializer<'de>>(from: D) -> Result<i64, D::Error> {
    let amount = i64::deserialize(from)?;
    if (1..=MOST).contains(&amount) {
        Ok(amount)
    } else {
        Err(serde::de::Error::custom(format!("amount_minor is from 1 to {MOST}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_whole_and_its_currency_exists() {
        let read = |text: &str| serde_json::from_str::<Money>(text);
        assert!(read(r#"{"amount_minor": 4500, "currency": "EUR"}"#).is_ok());
        for bad in [
            r#"{"amount_minor": 45.5, "currency": "EUR"}"#,
            r#"{"amount_minor": 0, "currency": "EUR"}"#,
            r#"{"amount_minor": 1000000000001, "currency": "EUR"}"#,
            r#"{"amount_minor": 4500, "currency": "EURO"}"#,
            r#"{"amount_minor": 4500, "currency": "XYZ"}"#,
            r#"{"amount_minor": 4500, "currency": "D E"}"#,
            r#"{"amount_minor": 4500}"#,
        ] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }
}
