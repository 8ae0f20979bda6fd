// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/student_rows.h"

#include "core/base/translate.h"
#include "core/documents/wording.h"
#include "ui/common/labels.h"
#include "ui/common/pill.h"
#include "ui/common/theme.h"
#include "ui/students/student_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(StudentRows)

/// A row: words at the left, badges or buttons at the right.
struct RowParts {
    QWidget* row;
    QVBoxLayout* words;
    QHBoxLayout* side;
};

RowParts aRow(QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kHair);
    layout->addLayout(words, 1);
    auto* side = new QHBoxLayout;
    side->setSpacing(space::kHalf);
    layout->addLayout(side);
    return {row, words, side};
}

void addSmall(const RowParts& parts, const QString& text)
{
    if (!text.isEmpty()) {
        parts.words->addWidget(smallLabel(text, parts.row));
    }
}

void addPill(const RowParts& parts, const QString& text, Tone tone)
{
    parts.side->addWidget(new Pill(text, tone, parts.row));
}

} // namespace

QWidget* contactRow(const Contact& contact, QWidget* parent)
{
    const RowParts parts = aRow(parent);
    const QString role = contactRole(contact);
    parts.words->addWidget(strongLabel(
        role.isEmpty() ? contact.fullName() : contact.fullName() + u" · "_s + role, parts.row));
    addSmall(parts, waysToReach(contact));
    if (!contact.livesWithStudent) {
        addSmall(parts, contact.address.isEmpty() ? tr("Own address not recorded")
                                                  : contact.address.allLines().join(u", "_s));
    }
    if (contact.courtOrder) {
        addPill(parts, tr("Court order"), Tone::Alert);
    }
    if (contact.getsLetters) {
        addPill(parts, tr("gets letters"), Tone::Good);
    }
    if (contact.parentalResponsibility) {
        addPill(parts, tr("parental responsibility"), Tone::Neutral);
    }
    return parts.row;
}

QWidget* courtOrderRow(const Contact& contact, QWidget* parent)
{
    const RowParts parts = aRow(parent);
    QLabel* name = strongLabel(contact.fullName(), parts.row);
    setTone(name, Tone::Alert);
    parts.words->addWidget(name);
    parts.words->addWidget(
        bodyLabel(contact.courtOrderNote.isEmpty()
                      ? tr("A court order is in force. Ask before you get in touch.")
                      : contact.courtOrderNote,
                  parts.row));
    return parts.row;
}

QWidget* professionalRow(const Professional& professional, QWidget* parent)
{
    const RowParts parts = aRow(parent);
    const QString role =
        professional.roleNote.isEmpty() ? wording::role(professional.role) : professional.roleNote;
    QStringList who = {professional.name, role};
    who.removeAll(QString());
    parts.words->addWidget(strongLabel(who.join(u" · "_s), parts.row));
    QStringList reach = {professional.organisation, professional.phone, professional.email};
    reach.removeAll(QString());
    addSmall(parts, reach.join(u" · "_s));
    return parts.row;
}

QWidget* documentRow(const IssuedDocument& document, QPushButton** saveCopy, QWidget* parent)
{
    const RowParts parts = aRow(parent);
    parts.words->addWidget(strongLabel(document.title, parts.row));
    QStringList facts = {
        tr("issued %1").arg(wording::plainDate(document.issuedAt.toLocalTime().date()))};
    if (!document.recipient.isEmpty()) {
        facts.append(tr("for %1").arg(document.recipient));
    }
    if (document.version > 1) {
        facts.append(tr("version %1").arg(document.version));
    }
    addSmall(parts, facts.join(u" · "_s));
    *saveCopy = smallButton(tr("Save a copy…"), u"saveDocumentButton"_s, parts.row);
    (*saveCopy)->setAccessibleDescription(document.title);
    parts.side->addWidget(*saveCopy);
    return parts.row;
}

QWidget* factRow(const QString& name, const QStringList& lines, QWidget* parent)
{
    const RowParts parts = aRow(parent);
    parts.words->addWidget(bodyLabel(name, parts.row));
    QStringList shown = lines;
    shown.removeAll(QString());
    addSmall(parts, shown.join(u'\n'));
    return parts.row;
}

} // namespace freshstart
