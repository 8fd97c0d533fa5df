//! What is learnt is what the texts teach, and it is worth something on texts that took no part.

use std::fs;

use mailmedic_learn::corpus::{collection, root};
use mailmedic_learn::figures::{Figures, each_left_out};
use mailmedic_learn::learn_without;

#[test]
fn the_file_is_what_the_texts_teach() {
    let file = fs::read_to_string(root().join("core/knowledge/likeness.txt"));
    let learnt = learn_without(|_| false);
    assert!(
        file.expect("the file") == learnt,
        "texts have changed since: run `cargo xtask learn`"
    );
}

#[test]
fn texts_that_took_no_part_in_learning_are_read_better_for_it() {
    let (mut with, mut without) = (Figures::default(), Figures::default());
    // Known replies were written for the misses of the sets before these.
    let (mut unseen, mut not_the_user) = (Figures::default(), Figures::default());
    for (set, learnt, bare) in each_left_out() {
        with += learnt;
        without += bare;
        if ["eighth", "ninth", "tenth"].contains(&collection(&set)) {
            unseen += learnt;
        }
        if set.ends_with("not-the-user") {
            not_the_user += learnt;
        }
    }
    assert!(with.first > without.first, "{with:?} {without:?}");
    assert!(with.in_three * 100 >= with.told * 89, "{with:?}");
    assert!(
        with.in_three >= without.in_three + with.told / 20,
        "{with:?} {without:?}"
    );
    assert!(unseen.in_three * 100 >= unseen.told * 82, "{unseen:?}");
    assert!(unseen.first * 100 >= unseen.told * 67, "{unseen:?}");
    assert!(
        not_the_user.blames * 100 <= not_the_user.told,
        "{not_the_user:?}"
    );
}
