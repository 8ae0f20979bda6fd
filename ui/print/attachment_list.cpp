// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/attachment_list.h"

#include "core/documents/error_text.h"
#include "core/documents/wording.h"
#include "core/records/attachment_rules.h"
#include "core/records/attachment_service.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/prompter.h"
#include "ui/common/undo_hint.h"
#include "ui/common/wheel_guard.h"
#include "ui/print/print_service.h"

#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr QSize kShown(560, 720); ///< a page of A4 that can be read

QString kindWords(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::SignedRecord:
        return AttachmentList::tr("Signed record");
    case AttachmentKind::Report:
        return AttachmentList::tr("Report");
    case AttachmentKind::Other:
        break;
    }
    return AttachmentList::tr("Other file");
}

/// Not more of it than may be kept.
Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::CannotReadFile, {}, {}, {}};
    }
    if (const auto wrong = attachmentProblem(file.size())) {
        return Error{ErrorCode::Invalid, wrong->field, wrong->code, wrong->parameters};
    }
    return file.read(kMaxAttachmentBytes + 1);
}

/// Made small while it is unpacked; null where it cannot be.
QImage smallPicture(QByteArray content)
{
    QBuffer device(&content);
    QImageReader reader(&device);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > kShown.width() || size.height() > kShown.height()) {
        reader.setScaledSize(size.scaled(kShown, Qt::KeepAspectRatio));
    }
    return reader.read();
}

/// The ending of a copy's name; the rest of the name says nothing of anybody.
QString suggestedName(const Attachment& attachment)
{
    const QString words = toCode(attachment.kind).replace(u'_', u'-');
    return words + u'.' + QFileInfo(attachment.fileName).suffix().toLower();
}

QString whenAndHowLarge(const Attachment& attachment)
{
    return AttachmentList::tr("%1 · added %2 · %3")
        .arg(attachment.fileName, wording::plainDate(attachment.addedAt.toLocalTime().date()),
             QLocale().formattedDataSize(attachment.byteCount, 0, QLocale::DataSizeSIFormat));
}

} // namespace

AttachmentList::AttachmentList(const UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new Card(tr("Signed copy and other files"), this))
    , m_kind(new QComboBox(this))
    , m_viewer(new QWidget(this))
    , m_picture(new QLabel(m_viewer))
{
    m_kind->setObjectName(u"attachmentKindCombo"_s);
    m_kind->setAccessibleName(tr("What the file is"));
    using enum AttachmentKind;
    for (const AttachmentKind kind : {SignedRecord, Report, Other}) {
        m_kind->addItem(kindWords(kind), toCode(kind));
    }
    guardFromWheel(m_kind);
    auto* attachButton = smallButton(tr("Attach a scan …"), u"attachButton"_s, this);
    m_card->addToHeader(m_kind);
    m_card->addToHeader(attachButton);

    auto* hideButton = smallButton(tr("Hide the picture"), u"hidePictureButton"_s, m_viewer);
    m_picture->setObjectName(u"attachmentPicture"_s);
    m_picture->setProperty("role", u"paper"_s); // a scan is white, whatever the theme
    auto* inside = new QVBoxLayout(m_viewer);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(hideButton, 0, Qt::AlignLeft);
    inside->addWidget(m_picture, 0, Qt::AlignLeft);
    m_viewer->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep);
    layout->addWidget(m_card);
    layout->addWidget(m_viewer);
    connect(attachButton, &QPushButton::clicked, this, &AttachmentList::attach);
    connect(hideButton, &QPushButton::clicked, this, &AttachmentList::hidePicture);
}

void AttachmentList::setSubject(const AttachmentSubject& subject)
{
    if (subject != m_subject) {
        hidePicture();
    }
    m_subject = subject;
    refresh();
}

void AttachmentList::refresh()
{
    m_card->clearRows();
    const auto files = m_context.workspace.attachments().list(m_subject);
    if (!files) {
        m_card->addRow(mutedLabel(sentenceFor(files.error()), m_card));
        return;
    }
    for (const Attachment& attachment : *files) {
        addRow(attachment);
    }
    if (files->empty()) {
        m_card->addRow(mutedLabel(tr("Nothing attached yet. When the record has been signed, scan "
                                     "it and keep it here: PDF, PNG or JPEG, at most 25 MB."),
                                  m_card));
    }
}

void AttachmentList::addRow(const Attachment& attachment)
{
    auto* row = new QWidget(m_card);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->addWidget(strongLabel(attachment.title, row));
    words->addWidget(smallLabel(whenAndHowLarge(attachment), row));
    layout->addLayout(words, 1);
    addButtons(attachment, *layout, row);
    m_card->addRow(row);
}

void AttachmentList::addButtons(const Attachment& attachment, QHBoxLayout& layout, QWidget* row)
{
    const AttachmentId id = attachment.id;
    const QString which = tr("%1, %2").arg(attachment.title, attachment.fileName);
    if (attachment.isPicture()) {
        auto* open = smallButton(tr("Open"), u"openAttachmentButton%1"_s.arg(id.number), row);
        open->setAccessibleName(tr("Open %1").arg(which));
        connect(open, &QPushButton::clicked, this, [this, id] { showPicture(id); });
        layout.addWidget(open);
    }
    auto* save = smallButton(tr("Save a copy …"), u"saveAttachmentButton%1"_s.arg(id.number), row);
    save->setAccessibleName(tr("Save a copy of %1").arg(which));
    auto* gone = smallButton(tr("Remove"), u"removeAttachmentButton%1"_s.arg(id.number), row);
    gone->setAccessibleName(tr("Remove %1").arg(which));
    connect(save, &QPushButton::clicked, this, [this, id] { saveCopy(id); });
    connect(gone, &QPushButton::clicked, this, [this, attachment] { remove(attachment); });
    layout.addWidget(save);
    layout.addWidget(gone);
}

void AttachmentList::attach()
{
    const auto path = m_context.prompter.openFile(this, tr("Attach a scan"),
                                                  tr("Scans (*.pdf *.png *.jpg *.jpeg)"));
    if (!path) {
        return;
    }
    const auto content = readFile(*path);
    const AttachmentKind kind = attachmentKindFromCode(m_kind->currentData().toString());
    const auto added =
        content ? m_context.workspace.attachments().add({{}, m_subject, kind, kindWords(kind),
                                                         QFileInfo(*path).fileName(), {}, 0, {},
                                                         *content, {}})
                : Result<AttachmentId>(content.error());
    if (!added) {
        m_context.prompter.warn(this, tr("Not attached"), sentenceFor(added.error()));
        return;
    }
    refresh();
}

void AttachmentList::showPicture(AttachmentId id)
{
    const auto found = m_context.workspace.attachments().find(id);
    if (!found) {
        m_context.prompter.warn(this, tr("Not opened"), sentenceFor(found.error()));
        return;
    }
    const QImage picture = smallPicture(found->content);
    if (picture.isNull()) {
        m_context.prompter.inform(this, tr("Not opened"),
                                  tr("This picture cannot be shown here. Save a copy and look at "
                                     "it in another program."));
        return;
    }
    m_picture->setPixmap(QPixmap::fromImage(picture));
    m_picture->setAccessibleName(tr("Picture: %1").arg(found->title));
    m_shown = id;
    m_viewer->show();
}

void AttachmentList::hidePicture()
{
    m_picture->clear();
    m_shown = {};
    m_viewer->hide();
}

void AttachmentList::saveCopy(AttachmentId id)
{
    const auto found = m_context.workspace.attachments().find(id);
    if (!found) {
        m_context.prompter.warn(this, tr("Not saved"), sentenceFor(found.error()));
        return;
    }
    const QString name = suggestedName(*found);
    saveBytes(m_context, this, found->content, name, u"*.%1"_s.arg(QFileInfo(name).suffix()),
              {{SubjectKind::Attachment, id.number}, found->title});
}

void AttachmentList::remove(const Attachment& attachment)
{
    const auto student = m_context.workspace.students().find(m_subject.student);
    const QString question =
        tr("“%1” (%2) is taken out of what is kept about %3. %4")
            .arg(attachment.title, whenAndHowLarge(attachment),
                 student ? student->details.shownName() : tr("the student"), undoHint());
    if (!m_context.prompter.confirm(this, tr("Remove this file?"), question, tr("Remove it"))) {
        return;
    }
    if (attachment.id == m_shown) {
        hidePicture();
    }
    if (const auto gone = m_context.workspace.attachments().remove(attachment.id); !gone) {
        m_context.prompter.warn(this, tr("Not removed"), sentenceFor(gone.error()));
    }
    refresh();
}

} // namespace freshstart
