# Goes through all pairs again in each round: O(courses · pairs).
# zh: 每一轮都重新遍历所有的对：O(课程数 · 对数)。
def can_finish(num_courses, prerequisites):
    left = set(range(num_courses))
    while left:
        waiting = {course for course, before in prerequisites if before in left}
        free = left - waiting
        if not free:
            return False
        left -= free
    return True
