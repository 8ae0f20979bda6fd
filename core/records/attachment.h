// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace freshstart {

/// The signed paper, a report brought along, or another file.
enum class AttachmentKind { SignedRecord, Report, Other };

/// What a file is about. As a filter: nothing set asks for all.
struct AttachmentSubject {
    StudentId student;
    std::optional<SuspensionId> suspension = {};
    std::optional<WelcomeBackId> welcomeBack = {};
    std::optional<PreventionId> prevention = {};

    bool operator==(const AttachmentSubject&) const = default;
};

/// A file that was scanned or sent in, kept inside the school's file.
struct Attachment {
    AttachmentId id; ///< 0: not stored yet
    AttachmentSubject subject;
    AttachmentKind kind = AttachmentKind::Other;
    QString title;
    QString fileName;          ///< a mere name, safe to suggest
    QString mediaType = {};    ///< judged by the content: "application/pdf" "image/png" "image/jpeg"
    qint64 byteCount = 0;
    QString sha256 = {};       ///< of the content, hexadecimal
    QByteArray content = {};   ///< left out in lists
    QDateTime addedAt = {};    ///< UTC

    [[nodiscard]] bool isPicture() const { return mediaType.startsWith(QLatin1String("image/")); }
    bool operator==(const Attachment&) const = default;
};

QString toCode(AttachmentKind kind); ///< "signed_record" "report" "other"
AttachmentKind attachmentKindFromCode(const QString& code); ///< Other where unknown

} // namespace freshstart
