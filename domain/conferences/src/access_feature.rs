//! What is there for people with disabilities, or is needed by them.

use kernel::words;

words! {
    /// What is there for people with disabilities. What is not named is not known to be there.
    AccessFeature {
        StepFree, AccessibleToilet, AccessibleParking, HearingLoop, SignLanguage, Captions, EasyLanguage, LargePrint,
        TactileGuidance, AssistanceDogs, QuietRoom,
    }
}
