// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/spelling.h"

#include "core/writing/words.h"
#include "ui/common/this_pc.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <hunspell/hunspell.hxx>

#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

const auto kOn = u"writing/spelling"_s;
const auto kOwnWords = u"writing/words"_s;

/// Words of schools that general dictionaries lack.
const QStringList& schoolWords()
{
    static const QStringList words{
        u"SENCo"_s,       u"Ofsted"_s,        u"CPOMS"_s,    u"Makaton"_s,      u"reintegration"_s,
        u"neurodiverse"_s, u"neurodivergent"_s, u"dysregulated"_s, u"dysregulation"_s, u"wellbeing"_s,
        u"attainments"_s, u"timetabled"_s,    u"onboarding"_s, u"prosocial"_s,   u"headteacher’s"_s};
    return words;
}

/// Dictionaries know the apostrophe of the typewriter.
QString asListed(QString word)
{
    return word.replace(u'’', u'\'');
}

std::string utf8(const QString& word)
{
    return asListed(word).toUtf8().toStdString();
}

std::string asPath(const QString& path)
{
#ifdef Q_OS_WIN
    return ("\\\\?\\"_L1 + QDir::toNativeSeparators(path)).toUtf8().toStdString();
#else
    return QFile::encodeName(path).toStdString();
#endif
}

} // namespace

QStringList dictionaryFolders()
{
    const QDir program(QCoreApplication::applicationDirPath());
    QStringList folders{program.filePath(u"hunspell"_s), program.filePath(u"../share/hunspell"_s),
                        program.filePath(u"../Resources/hunspell"_s)};
    folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hunspell"_s,
                                         QStandardPaths::LocateDirectory);
    return folders;
}

QString findDictionary(const QStringList& folders)
{
    for (const QString& folder : folders) {
        const QString path = QFileInfo(QDir(folder).filePath(u"en_GB"_s)).absoluteFilePath();
        if (QFileInfo::exists(path + ".aff"_L1) && QFileInfo::exists(path + ".dic"_L1)) {
            return path;
        }
    }
    return {};
}

Spelling::Spelling(QString dictionary, Names names, QObject* parent)
    : QObject(parent)
    , m_dictionary(std::move(dictionary))
    , m_askNames(std::move(names))
{
    const QSettings settings(fileOfThisPc(), QSettings::IniFormat);
    m_isOn = settings.value(kOn, true).toBool();
    for (const QString& word : settings.value(kOwnWords).toStringList() + schoolWords()) {
        m_own.insert(word.toCaseFolded());
    }
}

Spelling::~Spelling() = default;

void Spelling::setOn(bool on)
{
    if (on == m_isOn) {
        return;
    }
    m_isOn = on;
    QSettings(fileOfThisPc(), QSettings::IniFormat).setValue(kOn, on);
    Q_EMIT changed();
}

bool Spelling::isKnown(const QString& word)
{
    if (!isAvailable() || m_own.contains(word.toCaseFolded()) || isName(word)) {
        return true;
    }
    return engine().spell(utf8(word)) || engine().spell(utf8(withoutPossessive(word)));
}

QStringList Spelling::suggestions(const QString& word, qsizetype most)
{
    QStringList all;
    if (isAvailable()) {
        for (const std::string& one : engine().suggest(utf8(word))) {
            all.append(QString::fromUtf8(one.c_str()));
        }
    }
    return all.first(qMin(most, all.size()));
}

void Spelling::learn(const QString& word)
{
    QSettings settings(fileOfThisPc(), QSettings::IniFormat);
    QStringList words = settings.value(kOwnWords).toStringList();
    words.append(withoutPossessive(word));
    words.removeDuplicates();
    settings.setValue(kOwnWords, words);
    m_own.insert(withoutPossessive(word).toCaseFolded());
    m_own.insert(word.toCaseFolded());
    Q_EMIT changed();
}

bool Spelling::isName(const QString& word)
{
    if (!m_names) {
        m_names = std::make_unique<QSet<QString>>();
        for (const QString& name : m_askNames ? m_askNames() : QStringList()) {
            for (const WordAt& part : wordsToCheck(name)) {
                m_names->insert(part.word.toCaseFolded());
            }
        }
    }
    return m_names->contains(withoutPossessive(word).toCaseFolded());
}

Hunspell& Spelling::engine()
{
    if (!m_engine) {
        m_engine = std::make_unique<Hunspell>(asPath(m_dictionary + ".aff"_L1).c_str(),
                                              asPath(m_dictionary + ".dic"_L1).c_str());
    }
    return *m_engine;
}

} // namespace freshstart
