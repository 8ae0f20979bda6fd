// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page_catalogue.h"

#include <QFrame>

#include <map>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace freshstart {

/// What a place is called.
QString placeName(Place place);

/// The slim column at the left: the places, reached by Alt+1, Alt+2 …, and who and where we are.
class NavigationBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget* parent);

    void addPlace(Place place, const QString& name);
    void setCurrent(Place place);
    /// A number at the right of the place; loud when somebody should look. 0: none.
    void setCount(Place place, int count, bool loud);
    /// Above who and where we are; hidden until somebody shows it.
    QPushButton* addFooterButton(const QString& text, const QString& objectName);
    void setFooter(const QString& schoolName, const QString& state);

Q_SIGNALS:
    void chosen(freshstart::Place place);

private:
    QVBoxLayout* m_places;
    QVBoxLayout* m_footer;
    QButtonGroup* m_group;
    QLabel* m_school;
    QLabel* m_state;
    std::map<Place, QPushButton*> m_buttons;
    std::map<Place, QLabel*> m_counts;
};

} // namespace freshstart
