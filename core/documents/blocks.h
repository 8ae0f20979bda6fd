// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

/// What a document's body is built of, in the order in which it is read.
namespace freshstart {

/// A piece of a line. "\n" in it starts a new line. Nothing in it is ever read as mark-up.
struct Run {
    QString text;
    bool bold = false;

    bool operator==(const Run&) const = default;
};
using Runs = std::vector<Run>;

/// Level 1: the document's or the letter's subject; 2: a section. Never left alone at a page's end.
struct Heading {
    QString text;
    int level = 2;

    bool operator==(const Heading&) const = default;
};

struct Paragraph {
    Runs runs;
    bool small = false;

    bool operator==(const Paragraph&) const = default;
};

struct BulletList {
    std::vector<Runs> items;

    bool operator==(const BulletList&) const = default;
};

/// A field of a form: a small label with the value under it, or the two boxes Yes and No.
struct FormCell {
    QString label;
    QString value;
    bool yesNo = false;         ///< show the two boxes instead of the value
    std::optional<bool> ticked; ///< none: both boxes left open
    int weight = 1;             ///< share of the row's width

    bool operator==(const FormCell&) const = default;
};

struct FormRow {
    std::vector<FormCell> cells;
    int minHeightMm = 0;

    bool operator==(const FormRow&) const = default;
};

struct FormGrid {
    std::vector<FormRow> rows;

    bool operator==(const FormGrid&) const = default;
};

/// The head, where there is one, is repeated on every page the table reaches. The first column can be
/// printed as labels.
struct Table {
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<int> weights; ///< shares of the width, one per column; empty: equal
    int minRowHeightMm = 0;
    bool firstColumnIsLabel = false;
    bool keepTogether = false; ///< on one page with the last lines before it, where it fits on one

    bool operator==(const Table&) const = default;
};

/// A framed text under its heading. Flows over pages; the heading is then repeated "(continued)".
struct BoxedText {
    QString heading;
    QString text;
    int minHeightMm = 0;

    bool operator==(const BoxedText&) const = default;
};

/// "Yours sincerely", room for a signature, name and post. Stays with the text's last lines.
struct SignOff {
    QString farewell;
    QString name;
    QString title;

    bool operator==(const SignOff&) const = default;
};

/// Lines to sign on, one per person, with a place for the date. Kept together on one page.
struct SignatureRows {
    struct Row {
        QString role;
        QString name; ///< empty: a line to print the name on

        bool operator==(const Row&) const = default;
    };
    std::vector<Row> rows;

    bool operator==(const SignatureRows&) const = default;
};

struct Spacer {
    int heightMm = 4;

    bool operator==(const Spacer&) const = default;
};

struct PageBreak {
    bool operator==(const PageBreak&) const = default;
};

using Block = std::variant<Heading, Paragraph, BulletList, FormGrid, Table, BoxedText, SignOff,
                           SignatureRows, Spacer, PageBreak>;

} // namespace freshstart
