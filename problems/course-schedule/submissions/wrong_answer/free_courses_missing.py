# Knows only the courses that occur in a pair, and misses the others in the count.
# zh: 只统计在对中出现的课程，漏掉了其余课程。
def can_finish(num_courses, prerequisites):
    following, still_open = defaultdict(list), Counter()
    for course, before in prerequisites:
        following[before].append(course)
        still_open[course] += 1
        still_open[before] += 0
    free = [course for course in still_open if not still_open[course]]
    for course in free:
        for after in following[course]:
            still_open[after] -= 1
            if not still_open[after]:
                free.append(after)
    return len(free) == num_courses
