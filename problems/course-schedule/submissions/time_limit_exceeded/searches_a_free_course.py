# Searches all courses for the next one that is free: O(courses²).
# zh: 每次都在所有课程中查找下一门可修的课程：课程数的平方。
def can_finish(num_courses, prerequisites):
    following, still_open = [[] for _ in range(num_courses)], [0] * num_courses
    for course, before in prerequisites:
        following[before].append(course)
        still_open[course] += 1
    for _ in range(num_courses):
        if 0 not in still_open:
            return False
        course = still_open.index(0)
        still_open[course] = -1
        for after in following[course]:
            still_open[after] -= 1
    return True
