// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/student_records_page.h"

#include "core/documents/wording.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "ui/common/labels.h"
#include "ui/common/navigator.h"
#include "ui/common/prompter.h"
#include "ui/rights/doubles_card.h"
#include "ui/rights/erase_card.h"
#include "ui/rights/everything_card.h"
#include "ui/rights/keep_card.h"
#include "ui/rights/requests_card.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

StudentRecordsPage::StudentRecordsPage(const UiContext& context, StudentId student,
                                       QWidget* parent)
    : Page(context, parent)
    , m_id(student)
    , m_column(new ScrollColumn(this))
    , m_header(new PageHeader(tr("Record"), m_column->inside()))
    , m_requests(new RequestsCard(context, student, m_column->inside()))
    , m_everything(new EverythingCard(context, student, m_column->inside()))
    , m_keep(new KeepCard(context, student, m_column->inside()))
    , m_doubles(new DoublesCard(context, student, m_column->inside()))
    , m_erase(new EraseCard(context, student, m_column->inside()))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    auto* open = plainButton(tr("Open the student"), u"openStudentButton"_s, this);
    m_header->addButton(open);
    connect(open, &QPushButton::clicked, this,
            [this] { this->context().navigator.openStudent(m_id); });
    for (QWidget* part : std::initializer_list<QWidget*>{m_header, m_requests, m_everything,
                                                         m_keep, m_doubles, m_erase}) {
        m_column->main()->addWidget(part);
    }
    m_column->main()->addStretch();
    connect(m_erase, &EraseCard::erased, this, &StudentRecordsPage::gone);
    refresh();
}

QString StudentRecordsPage::title() const
{
    const QString name = m_record.details.shownName();
    return name.isEmpty() ? tr("Record") : tr("Record — %1").arg(name);
}

void StudentRecordsPage::refresh()
{
    auto found = context().workspace.students().find(m_id);
    if (!found) {
        m_gone = true; // deleted, or part of another record now
        setEnabled(false);
        return;
    }
    setEnabled(true);
    m_gone = false;
    m_record = std::move(*found);
    m_header->setTitle(title());
    const StudentDetails& details = m_record.details;
    QStringList facts;
    if (!details.yearGroup.isEmpty()) {
        facts.append(wording::yearGroup(details.yearGroup));
    }
    if (details.dateOfBirth) {
        facts.append(tr("born %1").arg(wording::plainDate(*details.dateOfBirth)));
    }
    facts.append(details.upn.isEmpty() ? tr("no UPN") : details.upn);
    m_header->setSubtitle(facts.join(u" · "_s));
    m_requests->refresh();
    m_everything->refresh();
    m_keep->refresh();
    m_doubles->refresh();
    m_erase->refresh();
    Q_EMIT titleChanged();
}

/// The window throws its pages away first: none may show what is gone. So this page says nothing
/// itself any more.
void StudentRecordsPage::gone()
{
    m_gone = true;
    QTimer::singleShot(0, window(), [shared = context(), window = window()] {
        shared.navigator.openRecords();
        shared.prompter.inform(
            window, tr("Deleted"),
            tr("The record has been deleted for good. Backups made before still hold it until they "
               "go or are removed; restoring one of them brings it back."));
    });
}

bool StudentRecordsPage::tryLeave()
{
    const bool unsaved = m_requests->isUnsaved() || m_keep->isUnsaved();
    return m_gone || !unsaved ||
           context().prompter.confirm(this, tr("Something is not kept yet"),
                                      tr("What was typed into a form on this page has not been "
                                         "kept."),
                                      tr("Leave it"));
}

} // namespace freshstart
