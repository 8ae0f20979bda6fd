// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/student_page.h"

#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/documents/wording.h"
#include "core/records/records_service.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/date_text.h"
#include "ui/common/flow_layout.h"
#include "ui/common/history_panel.h"
#include "ui/common/labels.h"
#include "ui/common/navigator.h"
#include "ui/common/pill.h"
#include "ui/common/prompter.h"
#include "ui/common/role_guard.h"
#include "ui/print/print_service.h"
#include "ui/students/student_rows.h"
#include "ui/students/student_words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

StudentPage::StudentPage(const UiContext& context, StudentId id,
                         const std::vector<MakePanel>& panels, QWidget* parent)
    : Page(context, parent)
    , m_id(id)
    , m_column(new ScrollColumn(this))
    , m_header(new PageHeader({}, m_column->inside()))
    , m_badges(new FlowLayout(space::kStep))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    buildHeader();
    buildCards(panels);
}

void StudentPage::buildHeader()
{
    Navigator& navigator = context().navigator;
    const StudentId id = m_id;
    auto* edit = plainButton(tr("Edit"), u"editStudentButton"_s, this);
    auto* evidence = plainButton(tr("Evidence …"), u"evidenceButton"_s, this);
    evidence->setToolTip(tr("Everything tried for the student, in order, as one PDF"));
    auto* prevention = plainButton(tr("Plan prevention meeting"), u"planPreventionButton"_s, this);
    auto* suspend = primaryButton(tr("Record a suspension"), u"suspendStudentButton"_s, this);
    for (QPushButton* button : {edit, evidence, prevention, suspend}) {
        m_header->addButton(button);
    }
    connect(edit, &QPushButton::clicked, this, [&navigator, id] { navigator.editStudent(id); });
    connect(evidence, &QPushButton::clicked, this, [&navigator, id] { navigator.openEvidence(id); });
    connect(prevention, &QPushButton::clicked, this,
            [&navigator, id] { navigator.newPrevention(id); });
    connect(suspend, &QPushButton::clicked, this,
            [&navigator, id] { navigator.newSuspension(id); });
    m_column->main()->addWidget(m_header);
    auto* badges = new QWidget(m_column->inside());
    badges->setLayout(m_badges);
    m_column->main()->addWidget(badges);
}

void StudentPage::buildCards(const std::vector<MakePanel>& panels)
{
    QWidget* inside = m_column->inside();
    m_courtOrders = new Card(tr("Court order"), inside);
    m_column->main()->addWidget(m_courtOrders);
    for (const MakePanel& make : panels) {
        m_column->main()->addWidget(make(context(), m_id, inside));
    }
    m_contacts = new Card(tr("Contacts"), inside);
    m_professionals = new Card(tr("Professionals"), inside);
    m_documents = new Card(tr("Documents"), inside);
    for (Card* card : {m_contacts, m_professionals, m_documents}) {
        m_column->main()->addWidget(card);
    }
    m_history = new HistoryPanel(context(), HistoryPanel::Shows::AFew, inside);
    m_column->main()->addWidget(m_history);
    m_statuses = new Card(tr("What to mind"), inside);
    m_home = new Card(tr("Home and school"), inside);
    m_column->aside()->addWidget(m_statuses);
    m_column->aside()->addWidget(m_home);
    auto* records = linkButton(tr("Requests, keeping, deletion …"), u"studentRecordsButton"_s, inside);
    records->setToolTip(tr("Requests for the data, how long it is kept, two records made one, "
                           "deletion"));
    m_column->aside()->addWidget(records, 0, Qt::AlignLeft);
    connect(records, &QPushButton::clicked, this,
            [this] { context().navigator.openRecordsOf(m_id); });
}

QString StudentPage::title() const
{
    return m_record.details.shownName();
}

void StudentPage::refresh()
{
    auto found = context().workspace.students().shown(m_id);
    if (!found) {
        cannotShow(found.error());
        return;
    }
    m_record = std::move(found->record);
    m_keepsBack = found->keepsBack;
    showWho();
    showCourtOrders();
    showContacts();
    showProfessionals();
    showStatuses();
    showHome();
    showDocuments();
    m_history->tellOf({SubjectKind::Student, m_id.number});
    Q_EMIT titleChanged();
}

void StudentPage::showWho()
{
    const QDate today = context().clock.today();
    m_header->setTitle(m_record.details.shownName());
    m_header->setSubtitle(studentFacts(m_record.details, today));
    m_badges->clear();
    for (const StatusPeriod& period : m_record.statuses) {
        if (period.holdsOn(today)) {
            m_badges->addWidget(new Pill(wording::status(period.kind), toneOf(period.kind),
                                         m_badges->parentWidget()));
        }
    }
    m_badges->parentWidget()->setVisible(m_badges->count() > 0);
}

void StudentPage::showCourtOrders()
{
    m_courtOrders->clearRows();
    for (const Contact& contact : m_record.contacts) {
        if (contact.courtOrder) {
            m_courtOrders->addRow(courtOrderRow(contact, m_courtOrders));
        }
    }
    m_courtOrders->setProperty("role", u"banner"_s);
    m_courtOrders->setVisible(m_courtOrders->rowCount() > 0);
}

void StudentPage::showContacts()
{
    m_contacts->clearRows();
    for (const Contact& contact : m_record.contacts) {
        m_contacts->addRow(contactRow(contact, m_contacts));
    }
    if (m_record.contacts.empty()) {
        m_contacts->addRow(mutedLabel(
            tr("Nobody yet. A letter needs at least one parent or carer who gets letters."),
            m_contacts));
    }
}

void StudentPage::showProfessionals()
{
    m_professionals->clearRows();
    for (const Professional& professional : m_record.professionals) {
        m_professionals->addRow(professionalRow(professional, m_professionals));
    }
    m_professionals->setVisible(!m_record.professionals.empty());
}

void StudentPage::showStatuses()
{
    m_statuses->clearRows();
    for (const StatusPeriod& period : m_record.statuses) {
        m_statuses->addRow(factRow(wording::status(period.kind),
                                   QStringList{periodInWords(period), period.note}, m_statuses));
    }
    if (m_record.statuses.empty() && !m_keepsBack) {
        m_statuses->addRow(mutedLabel(tr("Nothing recorded."), m_statuses));
    }
    if (m_keepsBack) { // said of every student: that it is said tells nothing
        QLabel* kept =
            mutedLabel(refusalOf(context().workspace, Act::SeeChildProtection), m_statuses);
        kept->setObjectName(u"keptBackLabel"_s);
        m_statuses->addRow(kept);
    }
}

void StudentPage::showHome()
{
    const StudentDetails& details = m_record.details;
    m_home->clearRows();
    m_home->addRow(factRow(tr("Address"),
                           details.address.isEmpty() ? QStringList{tr("not recorded")}
                                                     : details.address.allLines(),
                           m_home));
    const std::pair<QString, std::optional<OrganisationId>> origins[] = {
        {tr("Referring school"), details.referringSchool},
        {tr("Placing authority"), details.placingAuthority}};
    for (const auto& [name, id] : origins) {
        if (id) {
            const auto organisation = context().workspace.school().findOrganisation(*id);
            m_home->addRow(factRow(name,
                                   organisation
                                       ? QStringList{organisation->name, organisation->phone}
                                       : QStringList{sentenceFor(organisation.error())},
                                   m_home));
        }
    }
}

void StudentPage::showDocuments()
{
    m_documents->clearRows();
    IssuedDocumentFilter filter;
    filter.student = m_id;
    const auto documents = context().workspace.records().list(filter);
    if (!documents) {
        m_documents->addRow(mutedLabel(sentenceFor(documents.error()), m_documents));
        return;
    }
    for (const IssuedDocument& document : *documents) {
        QPushButton* copy = nullptr;
        m_documents->addRow(documentRow(document, &copy, m_documents));
        connect(copy, &QPushButton::clicked, this,
                [this, id = document.id, kind = document.kind] { saveCopy(id, kind); });
    }
    if (documents->empty()) {
        m_documents->addRow(mutedLabel(tr("None issued yet."), m_documents));
    }
}

void StudentPage::saveCopy(IssuedDocumentId id, const QString& kind)
{
    const auto document = context().workspace.records().find(id);
    if (!document) {
        showError(document.error());
        return;
    }
    // The suggested name says what it is, not about whom.
    const QString name = u"%1-%2"_s.arg(kind).arg(id.number);
    savePages(context(), this, document->pdf, name,
              {{SubjectKind::Document, id.number}, tr("%1 (PDF)").arg(document->title)});
}

} // namespace freshstart
