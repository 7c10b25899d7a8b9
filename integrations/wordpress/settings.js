/** The form for the profile: a profile that is no JSON is not sent. */
document.getElementById('all-widgets-hospital').addEventListener('input', ({target}) => {
  let problem = '';
  try {
    if (target.value.trim()) JSON.parse(target.value);
  } catch (error) {
    problem = error.message;
  }
  target.setCustomValidity(problem);
});
