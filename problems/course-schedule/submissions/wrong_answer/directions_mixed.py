# Counts the arrows at one end, and follows them from the same end.
# zh: 计数与遍历用了箭头的同一端，方向混乱。
def can_finish(num_courses, prerequisites):
    following, still_open = [[] for _ in range(num_courses)], [0] * num_courses
    for course, before in prerequisites:
        following[course].append(before)
        still_open[course] += 1
    free = [course for course in range(num_courses) if not still_open[course]]
    for course in free:
        for after in following[course]:
            still_open[after] -= 1
            if not still_open[after]:
                free.append(after)
    return len(free) == num_courses
