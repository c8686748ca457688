# Returns the order of the courses instead of whether there is one.
# zh: 返回的是课程的顺序，而不是能否修完。
def can_finish(num_courses, prerequisites):
    following, still_open = [[] for _ in range(num_courses)], [0] * num_courses
    for course, before in prerequisites:
        following[before].append(course)
        still_open[course] += 1
    free = [course for course in range(num_courses) if not still_open[course]]
    for course in free:
        for after in following[course]:
            still_open[after] -= 1
            if not still_open[after]:
                free.append(after)
    return free if len(free) == num_courses else []
