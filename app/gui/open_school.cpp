// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/open_school.h"

#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/records/protection_service.h"
#include "core/records/restore_service.h"
#include "core/school/sign_in_service.h"
#include "ui/common/prompter.h"

#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString fileFilter()
{
    return SchoolOpener::tr("School files (*.freshstart *.db *.sqlite);;All files (*)");
}

} // namespace

bool canBeRead(const Error& error)
{
    return error.code == ErrorCode::LockedByOther || error.code == ErrorCode::ReadOnly;
}

bool canBeRestored(const Error& error)
{
    switch (error.code) {
    case ErrorCode::DamagedDatabase:
    case ErrorCode::NotADatabase:
    case ErrorCode::SealedHeaderChanged:
    case ErrorCode::SealedContentChanged:
    case ErrorCode::SealedFileCutOff:
        return true;
    default:
        return error.code == ErrorCode::CannotOpen && error.field == "file"_L1;
    }
}

OpenChoice askOpenChoice(const Error& error, const QString& path)
{
    QMessageBox box(QMessageBox::Warning, SchoolOpener::tr("Fresh Start"), sentenceFor(error));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(SchoolOpener::tr("The file: %1").arg(QDir::toNativeSeparators(path)));
    const QAbstractButton* another =
        box.addButton(SchoolOpener::tr("Open another file…"), QMessageBox::AcceptRole);
    const QAbstractButton* read =
        canBeRead(error)
            ? box.addButton(SchoolOpener::tr("Open for reading only"), QMessageBox::AcceptRole)
            : nullptr;
    const QAbstractButton* restore =
        canBeRestored(error)
            ? box.addButton(SchoolOpener::tr("Restore a backup…"), QMessageBox::AcceptRole)
            : nullptr;
    const QAbstractButton* make =
        box.addButton(SchoolOpener::tr("Begin a new file…"), QMessageBox::ActionRole);
    QPushButton* quit = box.addButton(SchoolOpener::tr("Quit"), QMessageBox::RejectRole);
    box.setEscapeButton(quit);
    box.exec();
    const QAbstractButton* clicked = box.clickedButton();
    if (clicked == another) {
        return OpenChoice::AnotherFile;
    }
    if (clicked == make) {
        return OpenChoice::NewFile;
    }
    if (restore != nullptr && clicked == restore) {
        return OpenChoice::Restore;
    }
    return read != nullptr && clicked == read ? OpenChoice::ReadOnly : OpenChoice::Quit;
}

SchoolOpener::SchoolOpener(const Clock& clock, Prompter& prompter, AskOpenChoice ask, AskWho askWho)
    : m_clock(clock)
    , m_prompter(prompter)
    , m_ask(std::move(ask))
    , m_askWho(std::move(askWho))
{}

std::unique_ptr<Workspace> SchoolOpener::open(const QString& path, bool makeIfMissing)
{
    m_path = path;
    m_makeIfMissing = makeIfMissing;
    m_access = Workspace::Access::ReadWrite;
    while (true) {
        auto opened = tryToOpen();
        if (opened) {
            signIn(**opened);
            return std::move(*opened);
        }
        if (!choose(opened.error())) {
            return nullptr;
        }
    }
}

/// From now on it is whoever's password opened the file.
void SchoolOpener::signIn(Workspace& workspace) const
{
    if (!m_who || !workspace.protection().isProtected()) {
        return;
    }
    if (m_who->byRecoveryKey || !m_who->letIn->staff) {
        workspace.signIn().signInWithRecoveryKey();
    } else {
        workspace.signIn().signIn(*m_who->letIn->staff, Proof::Password);
    }
}

/// False: gave up.
bool SchoolOpener::unlock()
{
    m_who.reset();
    const UnlockAnswer answer = m_askWho(m_path);
    if (answer.anotherFile) {
        chooseFile(false);
        return true;
    }
    if (answer.letIn) {
        m_who = answer;
    }
    return answer.letIn.has_value();
}

Result<std::unique_ptr<Workspace>> SchoolOpener::tryToOpen()
{
    if (m_makeIfMissing && !QFile::exists(m_path)) {
        return Workspace::create(m_path, m_clock);
    }
    return Workspace::open(m_path, m_clock, m_access);
}

/// What cannot be done is said, and the same question comes again.
void SchoolOpener::restoreBackup()
{
    const auto backup = m_prompter.openFile(
        nullptr, tr("Choose a backup"),
        tr("Backups (*.backup *.before-version-* *.before-restore.*);;All files (*)"));
    if (!backup) {
        return;
    }
    const auto preview = previewRestore(*backup, m_path);
    if (!preview) {
        m_prompter.warn(nullptr, tr("Not restored"), sentenceFor(preview.error()));
        return;
    }
    const QString question =
        tr("The backup holds %1 students, %2 suspensions, %3 meetings and %4 documents. It takes "
           "the place of the school's file; the file that is there now is kept beside it.")
            .arg(preview->then.students.number)
            .arg(preview->then.suspensions.number)
            .arg(preview->then.meetings.number)
            .arg(preview->then.documents.number);
    if (!m_prompter.confirm(nullptr, tr("Restore a backup"), question, tr("Restore"))) {
        return;
    }
    if (const auto done = restoreSchool(*backup, m_path, m_clock); !done) {
        m_prompter.warn(nullptr, tr("Not restored"), sentenceFor(done.error()));
    }
}

bool SchoolOpener::choose(const Error& error)
{
    if (error.code == ErrorCode::NeedsPassword) {
        return unlock();
    }
    const OpenChoice choice = m_ask(error, m_path);
    if (choice == OpenChoice::Quit) {
        return false;
    }
    if (choice == OpenChoice::ReadOnly) {
        m_access = Workspace::Access::ReadOnly;
        return true;
    }
    if (choice == OpenChoice::Restore) {
        restoreBackup();
        return true;
    }
    chooseFile(choice == OpenChoice::NewFile);
    return true;
}

/// Cancelled: the same question again, the file on disk as it was.
void SchoolOpener::chooseFile(bool isNew)
{
    const auto path = isNew
                          ? m_prompter.saveFile(nullptr, tr("Begin a new school file"),
                                                u"school.freshstart"_s, fileFilter())
                          : m_prompter.openFile(nullptr, tr("Open a school's file"), fileFilter());
    if (path) {
        m_path = *path;
        m_who.reset();
        m_makeIfMissing = isNew;
        m_access = Workspace::Access::ReadWrite;
    }
}

} // namespace freshstart
