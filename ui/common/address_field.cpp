// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/address_field.h"

#include "core/base/text.h"
#include "ui/common/field.h"
#include "ui/common/text_area.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace freshstart {

AddressField::AddressField(const QString& label, const QString& what, QWidget* parent)
    : QWidget(parent)
    , m_lines(new TextArea(this))
    , m_postcode(new QLineEdit(this))
    , m_linesField(new Field(label, m_lines, what + u"AddressEdit"_s, this))
{
    m_lines->setLines(3, 6);
    m_lines->setProse(false);
    auto* postcode = new Field(tr("Postcode"), m_postcode, what + u"PostcodeEdit"_s, this);
    QHBoxLayout* row = fieldRow({m_linesField, postcode}, {3, 1});
    row->setContentsMargins(0, 0, 0, 0);
    setLayout(row);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &AddressField::changed);
    connect(m_postcode, &QLineEdit::textChanged, this, &AddressField::changed);
}

void AddressField::setAddress(const PostalAddress& address)
{
    m_lines->setText(address.lines.join(u'\n'));
    m_postcode->setText(address.postcode);
}

PostalAddress AddressField::address() const
{
    PostalAddress address;
    const QStringList lines = m_lines->text().split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (const QString clean = tidy(line); !clean.isEmpty()) {
            address.lines.append(clean);
        }
    }
    address.postcode = tidy(m_postcode->text()).toUpper();
    return address;
}

} // namespace freshstart
