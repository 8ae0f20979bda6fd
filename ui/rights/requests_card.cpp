// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/requests_card.h"

#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/documents/rights_words.h"
#include "core/documents/wording.h"
#include "core/records/history_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/date_field.h"
#include "ui/common/labels.h"
#include "ui/common/prompter.h"
#include "ui/common/text_area.h"
#include "ui/rights/row_with_buttons.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

template<class Value>
void offer(QComboBox& combo, std::initializer_list<Value> values, QString (*words)(Value))
{
    for (const Value value : values) {
        combo.addItem(words(value), static_cast<int>(value));
    }
}

} // namespace

RequestsCard::RequestsCard(const UiContext& context, StudentId student, QWidget* parent)
    : FoldedCard(tr("Requests for the data"), u"request"_s, parent)
    , m_context(context)
    , m_student(student)
    , m_rows(new Card(this))
{
    using enum RequestRelation;
    const QDate today = context.clock.today();
    addBelowWords(m_rows);
    m_askedBy = new QLineEdit(formBox());
    addField(tr("Who asks, by name"), m_askedBy, u"asked_by"_s, u"requestAskedByEdit"_s);
    m_relation = new QComboBox(formBox());
    offer(*m_relation, {Parent, Student, Representative, Other}, &rights_words::relation);
    addField(tr("Who that is"), m_relation, u"relation"_s, u"requestRelationCombo"_s);
    m_received = addDate(tr("Received on"), today, u"received_on"_s, u"requestReceivedEdit"_s);
    m_identity = new QComboBox(formBox());
    offer(*m_identity, {IdentityCheck::Known, IdentityCheck::Asked, IdentityCheck::Checked},
          &rights_words::identity);
    addField(tr("Are they who they say?"), m_identity, u"identity"_s, u"requestIdentityCombo"_s);
    m_identityOn = addDate(tr("Proof asked for, or seen, on"), today, u"identity_on"_s,
                           u"requestIdentityOnEdit"_s);
    m_note = addText(tr("Note"), u"note"_s, u"requestNoteEdit"_s);
    setSaveText(tr("Keep the request"));
    connect(m_identity, &QComboBox::currentIndexChanged, this, &RequestsCard::showIdentity);
}

void RequestsCard::showIdentity()
{
    const bool known = m_identity->currentData().toInt() == static_cast<int>(IdentityCheck::Known);
    fields().field(u"identity_on"_s)->setVisible(!known);
}

void RequestsCard::fill()
{
    m_askedBy->clear();
    m_relation->setCurrentIndex(0);
    m_received->setDate(m_context.clock.today());
    m_identity->setCurrentIndex(0);
    m_identityOn->setDate(m_context.clock.today());
    m_note->setText({});
    showIdentity();
}

void RequestsCard::save()
{
    AccessRequest request;
    request.student = m_student;
    request.askedBy = m_askedBy->text().trimmed();
    request.relation = static_cast<RequestRelation>(m_relation->currentData().toInt());
    request.receivedOn = m_received->date().value_or(QDate());
    request.identity = static_cast<IdentityCheck>(m_identity->currentData().toInt());
    if (request.identity != IdentityCheck::Known) {
        request.identityOn = m_identityOn->date();
    }
    request.note = m_note->text();
    const auto saved = m_context.workspace.rights().save(request);
    if (!saved) {
        const Error& error = saved.error();
        accept({Issue{Severity::Problem, error.detail, error.field, 0, error.parameters}});
        return;
    }
    fold();
    refresh();
}

void RequestsCard::change(AccessRequest request)
{
    if (const auto saved = m_context.workspace.rights().save(request); !saved) {
        m_context.prompter.warn(this, tr("Not kept"), sentenceFor(saved.error()));
    }
    refresh();
}

/// Two months more, where the requester is told why within the first month.
void RequestsCard::extend(AccessRequest request)
{
    const auto reason = m_context.prompter.askText(
        this, tr("It takes longer"),
        tr("Why does the answer take two months longer? Whoever asked has to be told so, with this "
           "reason, within the first month."));
    if (!reason) {
        return;
    }
    request.extendedOn = m_context.clock.today();
    request.extensionReason = reason->trimmed();
    change(std::move(request));
}

void RequestsCard::addRow(const RequestLine& line, int number)
{
    const AccessRequest request = line.open.request;
    QString small;
    if (request.isOpen()) {
        small = line.due ? tr("Answer due by %1").arg(wording::longDate(*line.due))
                         : tr("The month begins when proof of identity comes");
    }
    if (!request.note.isEmpty()) {
        small += small.isEmpty() ? request.note : u" · "_s + request.note;
    }
    auto* row = new RowWithButtons(rights_words::request(request), small, m_rows);
    m_rows->addRow(row);
    if (!request.isOpen() || m_context.workspace.isReadOnly()) {
        return;
    }
    const QDate today = m_context.clock.today();
    if (request.identity == IdentityCheck::Asked) {
        row->addButton(tr("Proof seen today"), u"requestProof%1Button"_s.arg(number),
                       [this, request, today] {
                           AccessRequest changed = request;
                           changed.identity = IdentityCheck::Checked;
                           changed.identityOn = today;
                           change(std::move(changed));
                       });
    } else {
        if (!request.extendedOn) {
            row->addButton(tr("Takes longer …"), u"requestExtend%1Button"_s.arg(number),
                           [this, request] { extend(request); });
        }
        row->addButton(tr("Answered today"), u"requestAnswered%1Button"_s.arg(number),
                       [this, request, today] {
                           AccessRequest changed = request;
                           changed.answeredOn = today;
                           changed.answeredBy = m_context.workspace.history().who();
                           change(std::move(changed));
                       });
    }
    row->addButton(tr("Withdrawn"), u"requestWithdrawn%1Button"_s.arg(number),
                   [this, request, today] {
                       AccessRequest changed = request;
                       changed.withdrawnOn = today;
                       change(std::move(changed));
                   });
}

void RequestsCard::refresh()
{
    m_rows->clearRows();
    const auto lines = m_context.workspace.rights().requestsOf(m_student);
    if (!lines) {
        setWords(sentenceFor(lines.error()), Tone::Alert);
        return;
    }
    const bool anyOpen = std::ranges::any_of(
        *lines, [](const RequestLine& line) { return line.open.request.isOpen(); });
    setWords(lines->empty()
                 ? tr("Nobody has asked for what is held about the student.")
             : anyOpen
                 ? tr("Somebody waits for an answer. What goes out is made with “Save everything” "
                      "below.")
                 : QString(),
             anyOpen ? Tone::Warning : Tone::Neutral);
    int number = 0;
    for (const RequestLine& line : *lines) {
        addRow(line, ++number);
    }
    m_rows->setVisible(!lines->empty());
    setOpenText(m_context.workspace.isReadOnly() ? QString() : tr("A request has come …"));
}

} // namespace freshstart
