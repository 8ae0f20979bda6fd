// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace freshstart {

/// What the policy wants looked at before the meeting (seed 003 4.3, 7).
struct PreventionPreparation {
    QString adjustments = {};      ///< reasonable adjustments made for a disability, or considered
    QString psychologyAdvice = {}; ///< what the psychology service or CAMHS advised
    std::optional<QDate> psychologyAskedOn = {};
    std::optional<bool> reviewsEhcPlan = {}; ///< the meeting reviews the EHC plan as well
    std::optional<int> supervisedMinutesWeek = {}; ///< of a looked-after child; the policy says 25 hours
    QString carersEngaged = {};           ///< how social worker and carers are part of it
    QString educationPlanConsidered = {}; ///< targets, actions and support of the PEP; amended?

    bool operator==(const PreventionPreparation&) const = default;
};

/// What was said in the meeting, in its order (seed 003 5).
struct PreventionTalk {
    bool purposeSaid = false; ///< the opening reminder
    QString account = {};     ///< of the problems
    QString schoolResponse = {};
    QString partnerResponses = {};
    QString resourcesOffered = {};
    QString minutes = {}; ///< the minutes themselves, where they are kept here

    bool operator==(const PreventionTalk&) const = default;
};

enum class OutcomeKind {
    FurtherAssessment,
    RevisedApproaches,
    ExternalAgencies,
    PlanToBeMade, ///< where there was none (seed 003 4.3)
    FormalProcedures
};

struct PreventionOutcome {
    OutcomeKind kind = OutcomeKind::FurtherAssessment;
    QString note;

    bool operator==(const PreventionOutcome&) const = default;
};

enum class ActionState { Open, UnderWay, Done, NotPursued };

struct PreventionAction {
    PreventionActionId id; ///< 0: not stored yet
    QString wording;
    QString owner = {};
    std::optional<QDate> dueOn = {};
    ActionState state = ActionState::Open;
    QString progress = {};
    std::optional<QDate> progressOn = {};

    [[nodiscard]] bool isOpen() const
    {
        return state == ActionState::Open || state == ActionState::UnderWay;
    }
    bool operator==(const PreventionAction&) const = default;
};

/// What the head decided (seed 003 3.3) and what follows.
struct PreventionResult {
    std::vector<PreventionOutcome> outcomes = {}; ///< in the order of the kinds, each once
    std::vector<PreventionAction> actions = {};
    QString wayForward = {};
    std::optional<StaffId> decidedBy = {};
    std::optional<QDate> decidedOn = {};
    std::optional<QDate> reviewOn = {};
    std::optional<QDate> reviewedOn = {};
    QString reviewNote = {};

    bool operator==(const PreventionResult&) const = default;
};

QString toCode(OutcomeKind kind); ///< "further_assessment" "revised_approaches" …
OutcomeKind outcomeKindFromCode(const QString& code);
QString toCode(ActionState state); ///< "open" "under_way" "done" "not_pursued"
ActionState actionStateFromCode(const QString& code);

} // namespace freshstart
