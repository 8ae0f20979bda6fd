// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <optional>

namespace freshstart {

/// A page scanned in colour is about 1 MB; what is longer than 25 of them is no record of a meeting.
inline constexpr qint64 kMaxAttachmentBytes = 25 * 1024 * 1024;
/// A4 scanned at 600 dots an inch has 5,000 by 7,000. More than these would fill the memory.
inline constexpr int kMaxPictureSide = 20'000;
inline constexpr qint64 kMaxPictureDots = 100'000'000;

/// What the bytes are, whatever the file is called: "application/pdf", "image/png", "image/jpeg";
/// empty for everything else.
QString mediaTypeOf(const QByteArray& content);

/// As the head of a PNG or JPEG says, nothing unpacked; none where the head is broken.
std::optional<QSize> pictureSize(const QByteArray& content);

/// Whether the bytes may be kept; none: they may. attachment_empty, attachment_too_large
/// (parameter: MB), attachment_unknown_format, attachment_broken, attachment_picture_too_large
/// (parameters: width, height).
std::optional<Issue> attachmentProblem(const QByteArray& content);
/// The same of a file that has not been read yet.
std::optional<Issue> attachmentProblem(qint64 byteCount);

/// The last part of a name as it came, without characters that are not seen or that a file system
/// takes for something else; "file" where nothing is left.
QString bareFileName(const QString& name);
/// The same of an attachment: at most 100 characters, no name of a device, ending as its kind does.
QString safeFileName(const QString& name, const QString& mediaType);

} // namespace freshstart
