// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>

namespace freshstart {

/// A row's number, typed: ids of two kinds cannot be mixed up. 0 means "not stored yet".
template<class Tag>
struct Id {
    qint64 number = 0;

    explicit operator bool() const { return number != 0; }
    auto operator<=>(const Id&) const = default;
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.number, seed); }
};

using StaffId = Id<struct StaffTag>;
using OrganisationId = Id<struct OrganisationTag>;
using CalendarEntryId = Id<struct CalendarEntryTag>;
using StudentId = Id<struct StudentTag>;
using ContactId = Id<struct ContactTag>;
using SuspensionId = Id<struct SuspensionTag>;
using WelcomeBackId = Id<struct WelcomeBackTag>;
using PreventionId = Id<struct PreventionTag>;
using IssuedDocumentId = Id<struct IssuedDocumentTag>;
using AttachmentId = Id<struct AttachmentTag>;
using CommitmentId = Id<struct CommitmentTag>;
using PreventionActionId = Id<struct PreventionActionTag>;
using InternalExclusionId = Id<struct InternalExclusionTag>;
using SupportId = Id<struct SupportTag>;
using PlacementId = Id<struct PlacementTag>;
using SupportPlanId = Id<struct SupportPlanTag>;
using WatchDecisionId = Id<struct WatchDecisionTag>;

} // namespace freshstart
