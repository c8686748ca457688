# Ignores a course that is its own prerequisite.
# zh: 忽略了以自己为先修课的课程。
def can_finish(num_courses, prerequisites):
    following, still_open = [[] for _ in range(num_courses)], [0] * num_courses
    for course, before in prerequisites:
        if course != before:
            following[before].append(course)
            still_open[course] += 1
    free = [course for course in range(num_courses) if not still_open[course]]
    for course in free:
        for after in following[course]:
            still_open[after] -= 1
            if not still_open[after]:
                free.append(after)
    return len(free) == num_courses
