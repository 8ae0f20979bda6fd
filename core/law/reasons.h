// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace freshstart {

/// A DfE reason for a suspension (statutory.md 7.3; resources/law/suspension-reasons.json).
struct SuspensionReason {
    QString code;       ///< two letters
    QString label;      ///< the DfE's words today
    QString staffWords; ///< how staff say it
    QDate validFrom;
    std::optional<QDate> validTo;    ///< last date; none: still valid
    std::optional<QDate> olderSince; ///< newer, narrower codes exist from this date
    QString earlierLabel;            ///< the DfE's words until earlierLabelTo, where they differed
    std::optional<QDate> earlierLabelTo;

    [[nodiscard]] bool isValidOn(QDate date) const
    {
        return validFrom <= date && (!validTo || date <= *validTo);
    }
    /// "Older code": still allowed, shown last.
    [[nodiscard]] bool isOlderOn(QDate date) const { return olderSince && *olderSince <= date; }
    [[nodiscard]] QString labelOn(QDate date) const
    {
        return earlierLabelTo && date <= *earlierLabelTo ? earlierLabel : label;
    }
    bool operator==(const SuspensionReason&) const = default;
};

/// Every code, in the order of the DfE's list, older ones last.
const std::vector<SuspensionReason>& suspensionReasons();
std::optional<SuspensionReason> suspensionReason(const QString& code);
/// What can be chosen for a suspension that starts on the date.
std::vector<SuspensionReason> reasonsValidOn(QDate date);
/// Where the codes come from, for the text the user can open.
QString suspensionReasonsSource();

} // namespace freshstart
