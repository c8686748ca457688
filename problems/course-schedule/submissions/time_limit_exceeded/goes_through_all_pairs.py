# Goes through all pairs for each course that is taken: O(courses · pairs).
# zh: 每修一门课程都遍历所有的对：O(课程数 · 对数)。
def can_finish(num_courses, prerequisites):
    rest = prerequisites
    left = set(range(num_courses))
    while left:
        waiting = {course for course, _ in rest}
        free = left - waiting
        if not free:
            return False
        left -= free
        rest = [pair for pair in rest if pair[1] not in free]
    return True
