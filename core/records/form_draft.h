// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace freshstart {

/// What somebody is still typing into a form, kept until the form itself is saved.
struct FormDraft {
    QString form;       ///< which form: "welcome_back_record"
    qint64 subject = 0; ///< the number of what it is about; 0: something not stored yet
    QString content;    ///< as the form writes it: JSON
    QDateTime savedAt;  ///< UTC

    bool operator==(const FormDraft&) const = default;
};

} // namespace freshstart
