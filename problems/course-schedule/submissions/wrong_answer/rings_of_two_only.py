# Looks only for two courses that wait for each other directly.
# zh: 只检查直接互相等待的两门课程。
def can_finish(num_courses, prerequisites):
    pairs = {tuple(pair) for pair in prerequisites}
    return not any((before, course) in pairs for course, before in pairs)
