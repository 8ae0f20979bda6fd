// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A record going into the form and out of it, and what is doubtful in it.
#include "ui/welcome_back/record_form.h"

#include "core/documents/error_text.h"
#include "core/welcome_back/apology_check.h"
#include "ui/common/date_field.h"
#include "ui/common/form_help.h"
#include "ui/common/text_area.h"
#include "ui/common/time_field.h"
#include "ui/welcome_back/attendee_rows.h"
#include "ui/welcome_back/commitment_rows.h"
#include "ui/welcome_back/goals_column.h"
#include "ui/welcome_back/incident_card.h"

#include <QCheckBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

void RecordForm::setRecord(const WelcomeBackRecord& record)
{
    m_filling = true;
    m_heldOn->setDate(record.heldOn.isValid() ? std::optional(record.heldOn) : std::nullopt);
    m_heldAt->setTime(record.heldAt);
    m_ledBy->setText(record.ledBy);
    m_studentPresent->setChecked(record.studentPresent);
    m_attendees->setAttendees(record.attendees);
    m_freshStart->setChecked(record.freshStartSaid);
    m_reassurance->setChecked(record.reassuranceGiven);
    m_studentView->setText(record.studentView);
    m_barriers->setText(record.barriers);
    for (CommitmentRows* rows : m_commitments) {
        rows->setCommitments(record.commitments);
    }
    m_behaviour->setGoals(record.behaviour);
    m_academic->setGoals(record.academic);
    m_support->setText(record.support);
    m_reviewOn->setDate(record.reviewOn);
    m_incident->setRecord(record);
    m_filling = false;
}

WelcomeBackRecord RecordForm::record() const
{
    WelcomeBackRecord record;
    record.heldOn = m_heldOn->date().value_or(QDate());
    record.heldAt = m_heldAt->time().value_or(QTime());
    record.ledBy = m_ledBy->text().trimmed();
    record.studentPresent = m_studentPresent->isChecked();
    record.attendees = m_attendees->attendees();
    record.freshStartSaid = m_freshStart->isChecked();
    record.reassuranceGiven = m_reassurance->isChecked();
    record.studentView = m_studentView->text();
    record.barriers = m_barriers->text();
    for (const CommitmentRows* rows : m_commitments) {
        const auto some = rows->commitments();
        record.commitments.insert(record.commitments.end(), some.begin(), some.end());
    }
    record.behaviour = m_behaviour->goals();
    record.academic = m_academic->goals();
    record.support = m_support->text();
    record.reviewOn = m_reviewOn->date();
    m_incident->apply(record);
    return record;
}

void RecordForm::adopt(const WelcomeBackRecord& stored)
{
    for (CommitmentRows* rows : m_commitments) {
        rows->adopt(stored.commitments);
    }
}

std::vector<Issue> RecordForm::showIssues(const std::vector<Issue>& issues)
{
    std::vector<Issue> placed = issues;
    for (Issue& issue : placed) {
        if (issue.code == "goal_timeline_missing"_L1) {
            issue.field += u"_timeline"_s;
        } else if (issue.code == "goal_measure_missing"_L1) {
            issue.field += u"_measure"_s;
        }
    }
    auto others = m_fields.show(placed, [](const Issue& issue) { return sentenceFor(issue); });
    showRowDoubts(others);
    showApologyDoubts(others);
    return others;
}

/// What a strategy lacks stands below the strategies, the first one first.
void RecordForm::showRowDoubts(std::vector<Issue>& others)
{
    CommitmentRows* strategies = m_commitments[static_cast<size_t>(CommitmentKind::Strategy)];
    QStringList sentences;
    std::erase_if(others, [&sentences](const Issue& issue) {
        if (issue.field != "commitments"_L1) {
            return false;
        }
        sentences.append(sentenceFor(issue));
        return true;
    });
    for (CommitmentRows* rows : m_commitments) {
        rows->setNote(rows == strategies && !sentences.isEmpty() ? sentences.first() : QString());
    }
}

/// An apology is never asked for: said gently where the words stand.
void RecordForm::showApologyDoubts(std::vector<Issue>& others)
{
    const auto sentence = [](const QString& words) {
        return sentenceFor(Issue{Severity::Doubt, u"asks_for_apology"_s, {}, 0, {words}});
    };
    bool shown = false;
    for (const TextArea* text : findChildren<TextArea*>()) {
        Field* field = fieldOf(text);
        const auto words = wordsThatAskForApology(text->text());
        if (field != nullptr && words && field->issueText().isEmpty()) {
            field->setIssue(sentence(*words), Severity::Doubt);
            shown = true;
        }
    }
    for (CommitmentRows* rows : m_commitments) {
        for (const Commitment& one : rows->commitments()) {
            if (const auto words = wordsThatAskForApology(one.wording + u'\n' + one.measure)) {
                rows->setNote(sentence(*words));
                shown = true;
            }
        }
    }
    if (shown) {
        std::erase_if(others, [](const Issue& i) { return i.code == "asks_for_apology"_L1; });
    }
}

bool RecordForm::focusFirst(const std::vector<Issue>& issues) const
{
    return m_fields.focusFirst(issues);
}

bool RecordForm::complainAboutLost()
{
    return complainAboutUnreadable(*this) ||
           std::ranges::any_of(m_commitments,
                               [](CommitmentRows* rows) { return rows->complainAboutMissing(); });
}

} // namespace freshstart
