# Counts a repeated pair twice, but takes it off only once.
# zh: 重复的对被计了两次，却只减去一次。
def can_finish(num_courses, prerequisites):
    following, still_open = [set() for _ in range(num_courses)], [0] * num_courses
    for course, before in prerequisites:
        following[before].add(course)
        still_open[course] += 1
    free = [course for course in range(num_courses) if not still_open[course]]
    for course in free:
        for after in following[course]:
            still_open[after] -= 1
            if not still_open[after]:
                free.append(after)
    return len(free) == num_courses
