"""Take courses without open prerequisites one after another: O(courses + pairs) time and memory.

What is never taken lies on a ring, or behind one.
"""


def can_finish(num_courses, prerequisites):
    following = [[] for _ in range(num_courses)]
    still_open = [0] * num_courses
    for course, before in prerequisites:
        following[before].append(course)
        still_open[course] += 1
    free = [course for course in range(num_courses) if not still_open[course]]
    for course in free:  # it grows during the loop
        for after in following[course]:
            still_open[after] -= 1
            if not still_open[after]:
                free.append(after)
    return len(free) == num_courses
