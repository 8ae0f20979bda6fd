// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace freshstart {

struct EmailPerson {
    QString name = {};
    QString address;

    bool operator==(const EmailPerson&) const = default;
};

struct EmailAttachment {
    QString fileName;
    QString mediaType; ///< "application/pdf"
    QByteArray bytes;

    bool operator==(const EmailAttachment&) const = default;
};

/// A letter that somebody looks through in their own mail program before sending it there.
struct EmailDraft {
    EmailPerson from = {}; ///< no address: whoever opens it
    std::vector<EmailPerson> to = {};
    std::vector<EmailPerson> cc = {};
    QString subject = {};
    QString body = {}; ///< plain words
    std::vector<EmailAttachment> attachments = {};

    bool operator==(const EmailDraft&) const = default;
};

/// The draft as a file (.eml) that mail programs open ready to send, by its `X-Unsent`. RFC 5322 with
/// 2045, 2047 and 2231. Invalid (`detail` email_address_unusable, the address as parameter) rather
/// than leaving somebody out.
Result<QByteArray> emailFile(const EmailDraft& draft, const QDateTime& now);

} // namespace freshstart
