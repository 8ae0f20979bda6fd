// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/issued_document.h"
#include "ui/common/context.h"

#include <QWidget>

#include <vector>

namespace freshstart {

class Card;

/// What has gone out, newest first: who it was for, when, which version; open to look, print or save
/// again exactly as it was.
class IssuedList final : public QWidget
{
    Q_OBJECT

public:
    IssuedList(const UiContext& context, QWidget* parent);

    void setDocuments(const std::vector<IssuedDocument>& documents);

Q_SIGNALS:
    void openAsked(IssuedDocumentId id);

private:
    void addRow(const IssuedDocument& document);

    UiContext m_context;
    Card* m_card;
};

} // namespace freshstart
