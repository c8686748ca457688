# Looks up the followers of a course that has none.
# zh: 查询没有后续课程的课程时出错。
def can_finish(num_courses, prerequisites):
    following, still_open = {}, [0] * num_courses
    for course, before in prerequisites:
        following.setdefault(before, []).append(course)
        still_open[course] += 1
    free = [course for course in range(num_courses) if not still_open[course]]
    for course in free:
        for after in following[course]:
            still_open[after] -= 1
            if not still_open[after]:
                free.append(after)
    return len(free) == num_courses
