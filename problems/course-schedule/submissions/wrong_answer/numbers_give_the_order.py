# Allows only prerequisites with a smaller number than the course.
# zh: 只允许先修课的编号小于课程的编号。
def can_finish(num_courses, prerequisites):
    return all(before < course for course, before in prerequisites)
