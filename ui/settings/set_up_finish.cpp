// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/set_up_finish.h"

#include "core/base/clock.h"
#include "core/calendar/calendar_service.h"
#include "core/documents/error_text.h"
#include "core/school/school_rules.h"
#include "core/school/school_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/settings/section.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace freshstart {

Result<std::vector<StillMissing>> stillMissing(Workspace& workspace)
{
    const auto school = workspace.school().load();
    const auto calendar = workspace.calendar().load();
    const auto head = workspace.school().head();
    if (!school) {
        return school.error();
    }
    if (!calendar || !head) {
        return calendar ? head.error() : calendar.error();
    }
    std::vector<StillMissing> missing;
    std::vector<StillMissing> letters;
    for (const Issue& issue : validate(*school)) {
        const bool letter =
            issue.field.startsWith("representations_"_L1) || issue.field == "logo"_L1;
        (letter ? letters : missing)
            .push_back({sentenceFor(issue), letter ? LetterheadPlace : SchoolPlace});
    }
    missing.insert(missing.end(), letters.begin(), letters.end());
    if (!calendar->isKnown(workspace.clock().today())) {
        missing.push_back({SetUpFinish::tr("The terms of this school year are not entered; until "
                                           "then return dates are only assumed."),
                           CalendarPlace});
    }
    if (!*head) {
        missing.push_back({SetUpFinish::tr("Nobody is entered as head; suspension letters need "
                                           "somebody to sign them."),
                           StaffPlace});
    }
    return missing;
}

SetUpFinish::SetUpFinish(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kGap);
    layout->setAlignment(Qt::AlignTop);
    auto* next = new Card(tr("What to do next"), this);
    next->body()->addWidget(bodyLabel(
        tr("Bring in your students from a Common Transfer File or a CSV; nothing is written before "
           "you have seen what would change. Or record a suspension straight away and type the "
           "student in on the way."),
        next));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kStep);
    auto* import = primaryButton(tr("Import students"), u"finishImportButton"_s, next);
    auto* suspension = plainButton(tr("Record a suspension"), u"finishSuspensionButton"_s, next);
    auto* close = linkButton(tr("Close the assistant"), u"finishCloseButton"_s, next);
    buttons->addWidget(import);
    buttons->addWidget(suspension);
    buttons->addWidget(close);
    buttons->addStretch();
    next->body()->addLayout(buttons);
    next->body()->addWidget(
        smallLabel(tr("Everything here can be changed later in Settings."), next));
    m_missing = new Card(tr("Still missing for letters"), this);
    layout->addWidget(next);
    layout->addWidget(m_missing);
    connect(import, &QPushButton::clicked, this, &SetUpFinish::importWanted);
    connect(suspension, &QPushButton::clicked, this, &SetUpFinish::suspensionWanted);
    connect(close, &QPushButton::clicked, this, &SetUpFinish::closeWanted);
}

void SetUpFinish::showMissing(const std::vector<StillMissing>& missing)
{
    m_missing->clearRows();
    for (const StillMissing& one : missing) {
        m_missing->addRow(row(one));
    }
    m_missing->setVisible(!missing.empty());
}

QWidget* SetUpFinish::row(const StillMissing& one)
{
    auto* row = new QWidget(m_missing);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kCard);
    layout->addWidget(bodyLabel(one.sentence, row), 1);
    auto* go = linkButton(tr("Go there"), u"goToStepButton"_s, row);
    go->setAccessibleName(tr("Go there: %1").arg(one.sentence));
    layout->addWidget(go);
    connect(go, &QPushButton::clicked, this, [this, step = one.step] { Q_EMIT stepWanted(step); });
    return row;
}

} // namespace freshstart
