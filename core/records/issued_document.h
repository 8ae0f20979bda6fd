// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace freshstart {

/// A letter or record as it went out: its blocks and its pages never change. A correction is a new
/// version beside it.
struct IssuedDocument {
    IssuedDocumentId id;
    QString kind;               ///< "suspension-letter", "welcome-back-record", "appendix-a", …
    StudentId student;
    std::optional<SuspensionId> suspension;
    std::optional<WelcomeBackId> welcomeBack;
    std::optional<PreventionId> prevention;
    int version = 1;            ///< counts per kind, recipient and record
    QString recipient;          ///< who it is for, in words
    QString title;
    QString content;            ///< the Document as JSON
    QByteArray pdf;             ///< the pages; left out in lists
    QDateTime issuedAt;         ///< UTC
    QString facts;              ///< what it says that hangs on the calendar, as JSON; may be empty

    bool operator==(const IssuedDocument&) const = default;
};

} // namespace freshstart
