// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/attachment.h"
#include "ui/common/context.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace freshstart {

class Card;

/// The scan of what was signed and other files about a record: attach, look at, save a copy, remove.
/// They stay inside the school's file: a picture is shown here, and nothing is handed to another
/// program through a file that would stay behind.
class AttachmentList final : public QWidget
{
    Q_OBJECT

public:
    AttachmentList(const UiContext& context, QWidget* parent);

    /// Whose files are shown, and what a new one is about: student and meeting.
    void setSubject(const AttachmentSubject& subject);
    void refresh();

private:
    void addRow(const Attachment& attachment);
    void addButtons(const Attachment& attachment, QHBoxLayout& layout, QWidget* row);
    void attach();
    void showPicture(AttachmentId id);
    void hidePicture();
    void saveCopy(AttachmentId id);
    void remove(const Attachment& attachment);

    UiContext m_context;
    AttachmentSubject m_subject;
    Card* m_card;
    QComboBox* m_kind;
    QWidget* m_viewer;
    QLabel* m_picture;
    AttachmentId m_shown; ///< 0: none
};

} // namespace freshstart
