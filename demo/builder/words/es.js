/** The builder in Spanish: made by a machine, read by no person yet. The page says so. */
export default {
  direction: 'ltr',
  name: 'Español',
  title: 'Prepare su bloque',
  lead: 'Seis preguntas, cada una ya con una respuesta: cambie lo que necesite y pegue lo que resulta. Ya contiene todas las palabras, así que los lectores las ven al instante, también sin scripts. Nada de lo que escriba sale de este navegador.',
  'ui.language': 'Idioma de esta página',
  'ui.draft': 'Borrador: estas palabras las tradujo una máquina y ninguna persona las ha revisado.',
  'plain.title': 'Lo que le da este asistente',
  'plain.text':
    'El asistente necesita un script. Sin él, esto es lo que preguntaría, y lo que se pega para una sección en español:',

  'step.host': '¿Cómo recibe contenido su sitio?',
  'host.script': 'Un script',
  'host.script.about': 'Puede pegar HTML con un script. Los lectores reciben todo, con los colores de usted.',
  'host.html': 'Solo HTML',
  'host.html.about': 'Su editor quita los scripts. Los lectores reciben cada palabra, con el aspecto de su sitio.',
  'host.wordpress': 'WordPress',
  'host.wordpress.about': 'Con nuestro complemento, como bloque o código corto.',
  'host.frame': 'Un iframe',
  'host.frame.about': 'Su sistema solo acepta marcos. Las páginas están en un servidor de usted.',
  'host.npm': 'Compilamos con npm',
  'host.npm.about': 'Un empaquetador o un framework hace sus páginas.',
  'host.base': 'Carpeta de nuestros archivos en su sitio',
  'host.base.about': 'Nuestros archivos vienen con el código, más abajo. Una ruta, o una dirección con https:.',
  'host.site': 'Dirección del sitio estático',
  'host.site.about': 'Donde estarán las páginas que haga con nuestra orden.',
  'host.frameScript': 'Puede haber un script junto al marco, para que sea tan alto como el texto',
  'host.system': 'Su sistema de contenidos, si es uno de estos',
  'host.system.none': 'Otro, o ninguno',
  'host.takes': 'Acepta:',
  'host.strips': 'Quita:',
  'host.paste': 'Pegue:',
  'step.updates': 'Cuando publicamos una versión nueva',
  'updates.stay': 'Se queda como está hasta que usted lo cambie',
  'updates.follow': 'Sigue nuestras versiones',

  'step.languages': '¿En qué idiomas?',
  'languages.about':
    'Recibe un bloque para cada página. Una sección en un idioma que es borrador lo dice a los lectores.',
  'languages.draft': 'borrador',
  'languages.menu': 'Permitir que los lectores elijan otro idioma en la página',

  'step.sections': '¿Qué secciones y en qué orden?',
  'sections.about': 'Arrastre una sección, o muévala con sus botones.',
  'sections.chosen': 'En su página',
  'sections.others': 'Añadir una sección',
  'sections.none': 'Todavía no hay secciones: añada una abajo.',
  'sections.up': 'Subir: {title}',
  'sections.down': 'Bajar: {title}',
  'sections.remove': 'Quitar: {title}',
  'sections.add': 'Añadir: {title}',
  'sections.moved': '{title} es ahora la número {place} de {count}.',
  'sections.added': 'Se añadió {title}.',
  'sections.removed': 'Se quitó {title}.',
  'sections.source': 'Dirección de un canal (feed), o de JSON',
  'sections.whole': 'La página entera',
  'sections.other': 'En otro lugar de la página',

  'step.level': '¿Qué nivel debe tener nuestro primer título?',
  'level.label': 'Nuestro primer título es un',
  'level.about': 'Uno por debajo del título que tiene encima: después de su <h1>, un <h2>.',

  'step.profile': 'Su hospital',
  'profile.about':
    'A quién llamar y cuándo: aparece entre nuestras palabras, con el nombre de usted. Deje vacío lo que no necesite. Todo es público.',
  'profile.more': 'Más sobre su hospital',
  'profile.json': 'Lo mismo como JSON',
  'profile.json.about': 'Pegue un perfil que ya tenga; los errores se nombran y no se pierde nada de lo que escribió.',
  'profile.disabled': 'El formulario espera hasta que se pueda leer el JSON de abajo.',
  'profile.several': 'En varios idiomas: cámbielo en el JSON.',
  'profile.yes': 'Sí',
  'profile.no': 'No',
  'profile.unset': 'Sin indicar',

  'step.look': 'Su aspecto',
  'look.about':
    'El texto toma la letra y los colores de su página. Indique solo lo que deba ser distinto; el contraste se mide mientras escribe.',
  'look.more': 'Más propiedades',
  'look.page': 'Su página',
  'look.background': 'Fondo de su página',
  'look.ink': 'Texto de su página',
  'look.ratio': 'Contraste {ratio} a 1',
  'look.take': 'Usar {colour}',

  'preview.title': 'Vista previa',
  'preview.phone': 'Teléfono',
  'preview.desk': 'Escritorio',
  'preview.frame': 'Vista previa de su bloque, con la política estricta',
  'preview.none': 'La vista previa espera hasta que todo esté bien.',

  'result.title': 'Pegue esto',
  'result.wait': 'Un momento …',
  'result.wrong': 'Todavía no hay código. Corrija, por favor:',
  'result.ready': 'Todo está bien: el código está listo.',
  'result.failed': 'No se pudieron cargar las palabras ({mistake}): vuelva a cargar esta página.',
  'result.go': 'Ir al código',
  'result.download': 'Descargar nuestros archivos ({size} MB, zip)',
  'result.unpack': 'La carpeta {version} que contiene pasa a ser {folder}',
  'result.copy': 'Copiar',
  'result.copyNamed': 'Copiar: {title}',
  'result.copied': 'Copiado.',
  'result.select': 'Está seleccionado: cópielo con el teclado.',
  'result.size': '{size} kB',
  'result.policy': 'Content-Security-Policy para esta configuración',
  'result.policy.about':
    'Si su servidor envía una política, necesita al menos estas fuentes. Una más estricta detiene algo; una página sin política también funciona.',
  'result.requests': 'Qué pide el navegador de un lector',
  'result.requests.none': 'Nada.',
  'result.never': 'Qué no hace nunca',
  'result.notes': 'Conviene saber',
  'result.address': 'Dirección de esta configuración',
  'result.address.about': 'Contiene todo lo que eligió. Envíela a un colega; ningún servidor la ve.',

  'check.title': 'Revisar mi página',
  'check.about':
    '¿Su página no muestra lo que debería? Pegue su HTML, como lo muestra «Ver código fuente» del navegador, o abra un archivo guardado. Se lee aquí y no va a ninguna parte.',
  'check.html': 'HTML de su página',
  'check.file': 'O abra un archivo',
  'check.run': 'Revisar',
  'check.none': 'No se ve nada incorrecto en el HTML. Etiquetas nuestras encontradas: {count}.',
  'check.found': 'Encontrado: {count}',
  'check.empty': 'Pegue primero el HTML de su página.',
  'check.large': 'La página tiene más de 20 MB: se leyeron los primeros 20 MB.',
  'check.unread': 'Este archivo no se puede leer: {mistake}.',

  'address.version':
    'Esta dirección es de la versión {version} del asistente, y esta es la versión {own}. Se leyó hasta donde fue posible.',
  'address.lost': 'No se entendió de la dirección: {list}.',

  'wrong.colour': '«{value}» no es un color que se pueda medir: escríbalo como #1a5f7a.',
  'wrong.contrast':
    '{value} tiene un contraste de {ratio} a 1, y para leer hace falta 4.5 a 1: el color más cercano que lo cumple es {nearest}.',
  'wrong.contrastNone':
    '{value} tiene un contraste de {ratio} a 1, y ningún color cumple en ambos fondos: cambie uno de los fondos.',
  'wrong.font':
    '«{value}» no puede ser una lista de tipos de letra: escriba nombres separados por comas, como Georgia, serif. Un nombre con una palabra que empieza por una cifra necesita comillas, como "Source Sans 3".',
  'wrong.length': '«{value}» no es una medida: escriba un número con su unidad, como 0.5em u 8px.',
  'wrong.json': 'Esto no es JSON (línea {line}: {mistake}): corríjalo ahí; no se pierde nada.',
  'wrong.profile': 'El perfil no es un objeto: empieza con { y termina con }.',
  'wrong.field': 'No existe el campo «{field}»: quítelo, o busque su nombre en hospital.schema.json.',
  'wrong.missing': 'Falta «{field}»: rellénelo, o vacíe los campos a su lado.',
  'wrong.reason': '«{field}» no se puede usar ({reason}): escríbalo como {example}.',
  'wrong.value': '«{field}» no se puede usar: escríbalo como {example}.',
  'wrong.part': '«{field}» no se puede usar: vea qué acepta en hospital.schema.json.',
  'wrong.noName': 'El perfil no tiene nombre: los lectores deben ver de quién son estas palabras.',
  'wrong.noLanguage': 'Elija al menos un idioma.',
  'wrong.languages':
    '{count} idiomas a la vez son demasiados para bloques que pega una persona: elija {most} como máximo, o permita que los lectores elijan en el menú. Para todos los idiomas, use la orden «all-widgets site».',
  'wrong.language': 'No hay texto en «{code}»: elija un idioma de la lista.',
  'wrong.noSection': 'Elija al menos una sección.',
  'wrong.pageAndSections': 'La página entera ya contiene todas las secciones: quítela, o quite las otras secciones.',
  'wrong.section': 'No existe la sección <{tag}>: elija una de la lista.',
  'wrong.careEmpty':
    '<{tag}> no tiene nada que mostrar: rellene lo que ofrece su equipo, sus lugares o sus reconocimientos, en «Su hospital».',
  'wrong.needsScript':
    '<{tag}> toma sus palabras de una dirección, y eso necesita un script: quítela, o elija otra forma en la primera pregunta.',
  'wrong.noSource': 'Diga de dónde vienen las palabras de <{tag}>: la dirección de un canal (feed), o de JSON.',
  'wrong.place':
    '«{value}» no es una dirección que se pueda usar: escriba una ruta como /news/feed.xml, o una dirección con https:.',
  'wrong.folder':
    '«{value}» no es una carpeta que se pueda usar: escriba una ruta como /vendor/all-widgets/, o una dirección con https:.',
  'wrong.noSite': 'Diga dónde estará su sitio estático, como https://words.harborlane.example/all/.',
  'wrong.site':
    '«{value}» no es la dirección de un sitio: escríbala con https:, como https://words.harborlane.example/all/.',
  'wrong.level': 'Un título tiene un nivel de 1 a 6.',
  'wrong.noHash': 'Este navegador no calcula aquí ningún hash: abra esta página con https:, o en localhost.',

  'note.review':
    'Ningún médico ha revisado todavía las palabras. Pida a uno de los suyos que las lea antes de publicar.',
  'note.draft':
    'Traducción automática, sin revisar por ninguna persona y marcada como borrador para los lectores: {names}.',
  'note.noMenu': 'Un menú de idiomas necesita un script: enlace entre sí sus páginas en los idiomas.',
  'note.level': 'Con el nivel 1, cada sección es un título principal: la mayoría de las páginas tiene solo uno.',
  'note.page': 'La página entera tiene títulos de tres niveles: empiece en 1 o 2 si puede.',
  'note.shared':
    '{source} es otro sitio: debe responder con Access-Control-Allow-Origin, y conoce la dirección de cada lector.',
  'note.wordpressPolicy':
    'La política es para lo que añade el complemento; su tema y otros complementos necesitan más.',
  'note.frameLook': 'Sus colores no entran en un marco: sus páginas tienen un aspecto propio.',
  'note.frameLevel': 'Una página en un marco empieza con su propio primer título, sea cual sea el nivel que eligió.',
  'note.frameShared':
    'Con su hash, embed.js debe llegar con Access-Control-Allow-Origin, o estar en el sitio que muestra el marco.',
  'note.bundlers': 'webpack y Parcel necesitan algo más en la política: vea docs/frameworks.md.',

  'block.page': 'Su página: {name}',
  'block.words': 'Las palabras: {name}',
  'block.style': 'Hoja de estilo',
  'block.shortcodes': 'Códigos cortos: {name}',
  'block.profile': 'El perfil de su hospital',
  'block.look': 'Su aspecto',
  'block.site': 'Haga el sitio estático',
  'block.frame': 'El marco: {name}',
  'block.install': 'Instale',
  'block.import': 'Importe',
  'block.tags': 'Las etiquetas: {name}',
  'block.server': 'Las palabras dentro de las etiquetas, desde su servidor',
  'where.script':
    'Copie nuestra versión en {folder} de su sitio. Después pegue esto en la página, donde deban estar las palabras.',
  'where.html': 'Péguelo en la vista HTML de su editor, donde deban estar las palabras.',
  'where.style':
    'Si puede añadir una hoja de estilo, pegue esto en ella. Sin ella, las palabras toman el aspecto de su página.',
  'where.wordpress':
    'En un bloque de código corto, un widget de texto o contenido clásico. O elija lo mismo en el bloque «all-widgets».',
  'where.wordpressProfile': 'En Ajustes, all-widgets.',
  'where.wordpressLook': 'En Apariencia, Personalizar, CSS adicional, o en la hoja de estilo de su tema.',
  'where.site':
    'En un ordenador con Node 20 o posterior, después de npm install ./{file}. Ponga la carpeta public/all en su servidor como {site}',
  'where.siteProfile': 'Guárdelo como profile.json en la carpeta donde ejecuta la orden.',
  'where.frame': 'Péguelo donde deban estar las palabras. El script fija la altura del marco.',
  'where.frameAlone': 'Péguelo donde deban estar las palabras. Las palabras se desplazan dentro del marco.',
  'where.install': 'En su aplicación. El nombre all-widgets no está en npm: ponga al lado {file} de nuestra versión.',
  'where.import': 'Una vez en su aplicación, en código para navegadores. Cada idioma es un fragmento aparte.',
  'where.tags': 'En una plantilla o página de su aplicación.',
  'where.server':
    'Si un servidor o una compilación escribe sus páginas: ponga el resultado en lugar de las etiquetas. docs/prerender.md tiene las opciones.',
  'where.appStyle': 'En la hoja de estilo de su aplicación. La primera regla mantiene quieta la página.',

  'request.script': 'El script, una vez para todas las páginas.',
  'request.locale': 'Las palabras del idioma, cuando el script toma el relevo.',
  'request.menu': 'Un archivo más, para el idioma que elija un lector.',
  'request.drawings': 'Los dibujos, si las palabras dentro de las etiquetas no los traen.',
  'request.source': 'Lo que usted tiene en esta dirección, sin cookies ni referente.',
  'request.frame': 'Una página en el marco, su estilo y el script que dice su altura.',
  'request.embed': 'El script que fija la altura del marco.',
  'request.chunkUrl': 'un fragmento de su aplicación',
  'request.chunk': 'Las palabras del idioma, con el nombre que les da su empaquetador.',
  'never.host': 'No pide nada más.',
  'never.cookie': 'No pone cookies, no envía señales y no guarda nada.',
  'never.reader': 'No dice a nadie dónde está el lector: sin referente en las peticiones ni en los enlaces.',

  'updates.script.stay':
    'Se queda como está hasta que usted lo cambie: la carpeta lleva la versión en su nombre, y el navegador rechaza cualquier byte que no sea de {version}. Para una versión nueva, vuelva aquí y pegue de nuevo.',
  'updates.script.follow':
    'Sigue nuestras versiones: ponga cada una en la carpeta «latest». La página no lleva hash, así que nada nota un archivo cambiado; las palabras dentro de las etiquetas son las de {version} hasta que llega el script.',
  'updates.html.stay': 'Se queda como está hasta que usted pegue otras palabras: nada en él se carga de ninguna parte.',
  'updates.html.follow':
    'El HTML solo no puede seguir nuestras versiones: vuelva a esta dirección después de cada una y pegue de nuevo. Estas son las palabras de {version}.',
  'updates.wordpress.stay':
    'Se queda como está hasta que usted suba otra versión del complemento: contiene sus archivos con sus hashes. Estas palabras son de {version}.',
  'updates.wordpress.follow':
    'Sigue nuestras versiones cuando usted sube cada complemento nuevo sobre el anterior y vacía la caché. No se actualiza solo.',
  'updates.frame.stay':
    'Se queda como está hasta que usted vuelva a hacer el sitio: el script está sujeto por su hash, de {version}.',
  'updates.frame.follow':
    'Sigue nuestras versiones cuando usted hace el sitio de nuevo después de cada una: las direcciones no cambian, y aquí el script no lleva hash.',
  'updates.npm.stay': 'Se queda como está: su archivo de bloqueo sujeta el archivo de {version} por su hash.',
  'updates.npm.follow':
    'Sigue nuestras versiones cuando usted instala cada archivo nuevo: npm no puede encontrarlos solo, porque el nombre no está en npm.',

  'fault.escaped':
    'Nuestras etiquetas están en la página como texto (&lt;all-…&gt;): su editor las escribió como palabras. Péguelas en su vista HTML, o elija «Solo HTML» arriba.',
  'fault.noTags':
    'Está nuestro script, pero ninguna etiqueta nuestra: su sistema las quitó. Permita las etiquetas que empiezan con all-, o elija «Solo HTML» arriba.',
  'fault.nothing':
    'No hay nada nuestro en esta página: su sistema quitó script y etiquetas, o es otra página. Elija «Solo HTML» o «Un iframe» arriba.',
  'fault.noScript':
    'Están nuestras etiquetas, pero no nuestro script: su sistema lo quitó. Pida el derecho de añadir scripts, o elija «Solo HTML» arriba. Si un empaquetador lo ha puesto en un archivo suyo, todo está bien.',
  'fault.versions':
    'Nuestro script se carga más de una vez ({list}): deje uno, porque gana el primero y los otros sobran.',
  'fault.held':
    '{src} está retenido por {held}, como lo escriben los avisos de cookies y los optimizadores de scripts, así que se ejecuta tarde o nunca: deje nuestro script fuera de eso, con su src y type="module".',
  'fault.noModule': '{src} se carga sin type="module": añádalo, o el script se detiene en su primera línea.',
  'fault.noIntegrity': '{src} no tiene hash, así que nada nota un archivo cambiado: añada integrity="{hash}".',
  'fault.wrongIntegrity':
    'El hash de {src} no es el de {version}, así que un navegador rechaza el archivo o es otra versión: escriba integrity="{hash}".',
  'fault.otherVersion':
    '{src} es la versión {other}, cuyo hash no se conoce aquí: abra el asistente de esa versión, o pase a {version} con integrity="{hash}".',
  'fault.noCrossorigin':
    '{src} está en otro sitio y tiene hash pero no crossorigin: añada crossorigin="anonymous", o puede que el hash no se compruebe.',
  'fault.policyScript': 'La política de la página detiene {src}: añada {source} a {directive}.',
  'fault.policyStrict':
    "La política de la página detiene {src}: con strict-dynamic no cuenta ninguna dirección, así que escriba el nonce de su página en el script, o añada '{hash}' a {directive}.",
  'fault.policyConnect':
    'La política de la página detiene las palabras de un idioma, así que los lectores ven inglés: añada {source} a connect-src.',
  'fault.policyStyle': 'La política de la página detiene nuestra hoja de estilo: añada {source} a {directive}.',
  'fault.policyInline':
    'La política de la página detiene el estilo que contiene: añada su hash a {directive}, como lo da el asistente.',
  'fault.policyTrusted':
    'La política de la página no permite nuestra política de Trusted Types: añada all-widgets a trusted-types.',
  'fault.tag': 'No existe <{tag}>: escriba <{near}>.',
  'fault.tagUnknown': 'No existe <{tag}>: elija una sección de la lista de arriba.',
  'fault.smaller': '<{tag}> no está en all-sections.js, así que nada le da vida: cargue all-widgets.js en su lugar.',
  'fault.unclosed':
    '<{tag}> no tiene etiqueta de cierre, así que lo que le sigue en su página desaparece cuando llegan las palabras: escriba <{tag}></{tag}>.',
  'fault.lang':
    'No tenemos texto en «{lang}», así que <{tag}> está en inglés: elija uno de nuestros idiomas, o añada el suyo con addLocale.',
  'fault.profiles': 'Hay {count} perfiles en la página: deje uno, porque solo cuenta el primero.',
  'fault.profileEmpty': 'El perfil de la página está vacío: rellénelo, o quítelo.',
  'fault.profileJson':
    'El perfil de la página no es JSON (línea {line}: {mistake}), así que los lectores no ven ningún número de usted: corríjalo.',
  'fault.headings': 'El título de <{tag}> salta del nivel {before} al {level}: escriba heading-level="{right}".',

  'field.lang': 'Idioma de los textos que no indican ninguno',
  'field.name': 'Nombre del hospital, como lo conocen los lectores',
  'field.url': 'Dirección del sitio del hospital',
  'field.phone': 'A quién llamar para una cita',
  'field.appointment': 'Dónde se pide una cita',
  'field.emergency': 'El número de emergencias, como 911',
  'field.careLine': 'A quién llaman los pacientes en tratamiento, de día y de noche',
  'field.fever': 'Desde qué temperatura deben llamar los pacientes en tratamiento',
  'field.fever.celsius': 'El límite único, en grados Celsius',
  'field.fever.fahrenheit': 'El límite único, en grados Fahrenheit',
  'field.fever.route': 'Cómo se toma la temperatura',
  'field.fever.once': 'Llamar aunque se haya medido solo una vez',
  'field.fever.once.celsius': 'En grados Celsius',
  'field.fever.once.fahrenheit': 'La misma, en grados Fahrenheit',
  'field.fever.lasting': 'Llamar si la fiebre, más baja, dura',
  'field.fever.lasting.celsius': 'En grados Celsius',
  'field.fever.lasting.fahrenheit': 'La misma, en grados Fahrenheit',
  'field.fever.lasting.minutes': 'Cuánto dura entonces, en minutos',
  'field.offerEnglish': 'Si los lectores de un borrador pueden abrir el texto inglés',
  'field.reviewed': 'Quién de ustedes leyó las palabras en inglés, y cuándo. Solo lo que es cierto',
  'field.reviewed.by': 'Una persona o un equipo',
  'field.reviewed.on': 'El día de la revisión',
  'field.reviewed.next': 'Cuándo toca la próxima revisión',
  'field.timeZone': 'Nombre IANA de la zona horaria',
  'field.offers': 'Lo que ofrece el equipo',
  'field.offers[]': 'Lo que ofrece el equipo',
  'field.locations': 'Dónde está el hospital',
  'field.locations[]': 'Un lugar',
  'field.locations[].name': 'Nombre del lugar',
  'field.locations[].address': 'Su dirección postal',
  'field.locations[].phone': 'A quién llamar allí',
  'field.locations[].url': 'Página sobre el lugar',
  'field.recognition': 'Por qué se ha reconocido al hospital',
  'field.recognition[]': 'Un reconocimiento',
  'field.recognition[].text': 'Por qué',
  'field.recognition[].by': 'De quién',
  'field.recognition[].year': 'En qué año, o de qué año a qué año',
  'field.recognition[].url': 'Dónde se puede comprobar',

  'look.--all-font': 'letra del texto',
  'look.--all-text': 'color del texto',
  'look.--all-heading-color': 'color de los títulos',
  'look.--all-muted': 'color de la letra pequeña',
  'look.--all-link': 'color de los enlaces',
  'look.--all-accent': 'color de las casillas y de las líneas alrededor de los enlaces de acción',
  'look.--all-surface': 'fondo de las notas',
  'look.--all-border': 'color de los bordes',
  'look.--all-radius': 'radio de las esquinas',
  'look.--all-gap': 'espacio entre párrafos',
  'look.--all-urgent': 'color del aviso urgente',
  'look.--all-urgent-surface': 'fondo del aviso urgente',
  'look.--all-heading-font': 'letra de los títulos',
  'look.--all-picture-ground': 'fondo de las imágenes',
  'look.--all-picture-ink': 'color de las líneas y palabras de las imágenes',
  'look.--all-picture-fill': 'color de las superficies en las imágenes',
};
