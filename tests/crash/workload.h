// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

namespace freshstart::test {

// What the writer and the one who checks on it have agreed on. The writer says one line before each
// change and one after it returned:
//     try student NAME          did student NAME
//     try change NAME FORM      did change NAME FORM
//     try issue TAG DOCUMENTS   did issue TAG DOCUMENTS
//     try import TAG ROWS       did import TAG ROWS
//     try draft - NUMBER        did draft - NUMBER
//     try backup - -            did backup PATH -
//     try restore - -           did restore - -
//     failed KIND CODE          (it was refused, as it should be)
//     fault                     (an error was put in its way)
//     end

// A protected file is opened with these; hashing costs next to nothing, as it is opened often.
inline const QString kSignInName = QStringLiteral("A. Sharma");
inline const QString kPassword = QStringLiteral("otter lamp sky do");

inline constexpr int kDocumentsPerIssue = 3;
inline constexpr int kRowsPerImport = 40;

/// The pages of a document: the same for the same tag, of no regular size.
inline QByteArray pagesOf(const QString& tag, int document)
{
    QByteArray seed = tag.toUtf8() + '/' + QByteArray::number(document);
    const int pieces = 900 + static_cast<int>(qHash(seed) % 2000);
    QByteArray pages("%PDF-");
    for (int i = 0; i < pieces; ++i) {
        seed = QCryptographicHash::hash(seed, QCryptographicHash::Sha1);
        pages += seed;
    }
    return pages;
}

inline QString draftOf(qint64 number)
{
    return QStringLiteral("{\"number\": %1, \"barriers\": \"%2\"}")
        .arg(number)
        .arg(QStringLiteral("Mornings; the bus. ").repeated(2'000));
}

/// 0 where there is none.
inline qint64 numberOfDraft(const QString& content)
{
    return content.section(u' ', 1, 1).remove(u',').toLongLong();
}

} // namespace freshstart::test
